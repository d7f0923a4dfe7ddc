/** The whole of core.js: the build makes it the body of a function of the config `C`. */
import { guarded } from "./guard";
import { start } from "./start";
import type { Config } from "./types";

declare const C: Config;

guarded(start)(C);
