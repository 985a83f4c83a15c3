import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const ROOT = join(__dirname, "../..");

test("`sopo … --json | head -1`: a reader who has enough is no fault", async () => {
  const sample = "assets/samples/matriz-sopo-2021-t3.xlsx";
  const line = `node bin/sopo.cjs evaluar ${sample} --json | head -c 1; echo " \${PIPESTATUS[0]}"`;
  const { stdout, stderr } = await promisify(execFile)("bash", ["-c", line], { cwd: ROOT });
  expect([stdout, stderr]).toEqual(["{ 0\n", ""]);
});
