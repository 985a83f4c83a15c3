export default async function tearDown() {
  const { browser, server } = globalThis.sopoE2e;
  await browser.close();
  await server.close();
}
