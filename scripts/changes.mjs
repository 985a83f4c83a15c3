// Which changes a release brings: those since the last one, which the list keeps under "Sin publicar".
const UNRELEASED = "Sin publicar";

/**
 * The list of changes with what was not released under that version, and what goes along with it; or, in
 * `problem`, why that version cannot be released.
 */
export function released(changelog, version, day) {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    return problem(`«${version}» no es una versión: escríbala como 0.2.0.`);
  const [title = "", ...sections] = changelog.split(/^(?=## )/m);
  const nameOf = (section) => /^## (\S.*?)\s*$/m.exec(section)?.[1] ?? "";
  if (sections.some((section) => nameOf(section).split(" ")[0] === version))
    return problem(
      `La versión ${version} ya se entregó: escriba una nueva, por ejemplo npm run entrega -- ${next(version)}.`,
    );
  const at = sections.findIndex((section) => nameOf(section) === UNRELEASED);
  const body = sections[at]?.replace(/^## .*\n/, "").trim() ?? "";
  if (body === "")
    return problem("No hay cambios desde la última entrega: CHANGELOG.md no trae «Sin publicar».");
  const others = sections.filter((_, index) => index !== at);
  return {
    problem: null,
    // The same content gives the same zip, whenever it is made: so it has no day.
    changes: `${title.split("\n")[0]}\n\n## ${version}\n\n${body}\n`,
    changelog: `${title}## ${UNRELEASED}\n\n## ${version} (${day})\n\n${body}\n${others.length > 0 ? "\n" : ""}${others.join("")}`,
  };
}

function problem(words) {
  return { problem: words, changes: "", changelog: "" };
}

function next(version) {
  const [major, minor] = version.split(".").map(Number);
  return `${major}.${minor + 1}.0`;
}
