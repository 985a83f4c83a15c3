// Trusted Types, where the browser has them: what the page runs comes from here or from Microsoft's
// office.js, and no text becomes HTML. Before office.js, which loads the rest of itself.
(function () {
  if (!window.trustedTypes || !window.trustedTypes.createPolicy) return;
  const microsoft = [
    "https://appsforoffice.microsoft.com/lib/1/hosted/",
    "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js",
  ];
  window.trustedTypes.createPolicy("default", {
    createScriptURL: function (url) {
      const whole = new URL(url, document.baseURI);
      const isKnown =
        whole.origin === location.origin ||
        microsoft.some(function (start) {
          return whole.href.indexOf(start) === 0;
        });
      return isKnown ? url : null;
    },
  });
})();
