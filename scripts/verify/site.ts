/** What a server answered: the body as bytes, the headers with names in small letters. */
export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** Asks for an address without following redirections; throws when no answer comes. */
export type Get = (url: string) => Promise<Answer>;

/** Something that Excel, or the person who installs, would stumble over. */
export interface Fault {
  /** The path inside the site, or the whole address of what is elsewhere. */
  readonly place: string;
  /** What is wrong, and what to do about it. */
  readonly message: string;
}

/** The answers of a site, asked for once each. */
export interface Site {
  readonly url: string;
  /** The answer for a path of the site, or for a whole address. */
  readonly at: (place: string) => Promise<Answer>;
}

const SECONDS = 30;

/** A site whose paths hang from an https address without a final "/". */
export function siteAt(url: string, get: Get = ask): Site {
  const asked = new Map<string, Promise<Answer>>();
  const at = (place: string): Promise<Answer> => {
    const address = place.startsWith("https:") ? place : `${url}/${place}`;
    const answer = asked.get(address) ?? get(address);
    asked.set(address, answer);
    return answer;
  };
  return { url, at };
}

async function ask(url: string): Promise<Answer> {
  const response = await fetch(url, {
    redirect: "manual",
    signal: AbortSignal.timeout(SECONDS * 1000),
    // As Excel on the web asks, from another address.
    headers: { origin: "https://excel.officeapps.live.com" },
  });
  return {
    status: response.status,
    headers: new Map(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  };
}
