/** Public cases that lie beside the repository; a test that needs them is skipped where they are absent. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../../../shared/conformance");

export function cases<T>(name: string): T | undefined {
  const path = join(folder, name);
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8")) as T;
  console.warn(`skipped: ${name} is not beside the repository (../shared/conformance)`);
  return undefined;
}
