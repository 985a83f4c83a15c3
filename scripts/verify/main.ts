// npm run verificar -- https://…: whether Excel can use the add-in published there.
import { listed } from "./checks";
import { siteAt } from "./site";
import { TEXT } from "./text";
import { folderOf, verify } from "./verify";

async function main(address: string | undefined): Promise<void> {
  if (!address) {
    console.error(TEXT.usage);
    process.exitCode = 1;
    return;
  }
  const faults = await verify(address);
  if (faults.length === 0) {
    const files = Object.keys((await listed(siteAt(folderOf(address) ?? address))) ?? {});
    console.log(TEXT.fine(address, files.length));
    return;
  }
  console.error(TEXT.faults(faults.length));
  for (const { place, message } of faults) console.error(`- ${place}: ${message}`);
  process.exitCode = 2;
}

void main(process.argv[2]);
