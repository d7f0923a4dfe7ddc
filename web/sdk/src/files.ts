/** Files that are loaded at first use. */
import type { Config, FileName } from "./types";

export type Load = (url: string) => Promise<any>;

let load: Load;
let origin: string;
let files: Config["files"];

export function openFiles(from: string, config: Config, by: Load): void {
  origin = from;
  files = config.files;
  load = by;
}

export const fetchFile = (name: FileName): Promise<any> => load(origin + files[name]);
