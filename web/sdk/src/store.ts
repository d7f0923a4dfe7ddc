/**
 * What one site remembers about a visitor, and whether it may: one namespaced key of localStorage, holding one JSON
 * object. Without consent, or where storage is refused, the same for as long as the page lives.
 */
import { guarded } from "./guard";
import type { Memory } from "./memory";
import type { Consent } from "./types";

let name: string;
let memory: Memory;
let mode: Consent;
let lasting: boolean;

const stored = guarded((): Memory => Object(JSON.parse(localStorage.getItem(name)!)));

const write = (what: Memory) => localStorage.setItem(name, JSON.stringify(what));

/**
 * Opens a site's store. What the visitor has chosen holds, else Global Privacy Control, else what is `usual` here;
 * `isFixed` lets nothing else hold.
 */
export function openStore(key: string, usual: Consent, isFixed?: boolean): void {
  name = "trackflow_" + key;
  memory = {};
  const chosen = stored()?.consent;
  const privacy = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl && "cookieless";
  enter(isFixed ? usual : chosen || privacy || usual);
}

function enter(consent: Consent): void {
  mode = consent;
  lasting = consent === "granted";
  remember({});
}

/** The visitor's own choice; all that is not granted is forgotten. */
export function choose(consent: Consent): void {
  if (consent !== "granted") memory = {};
  enter(consent);
  remember({ consent });
  if (!lasting) guarded(write)({ consent });
}

export const consent = () => mode;

/** False where nothing outlives the page. */
export const isLasting = () => lasting;

export function recall<K extends keyof Memory>(field: K): Memory[K] {
  // Read every time: another tab may have written since.
  return ((lasting && stored()) || memory)[field];
}

export function remember(changes: Memory): void {
  memory = { ...memory, ...(lasting && stored()), ...changes };
  try {
    if (lasting) write(memory);
  } catch {
    lasting = false; // Storage is refused, or full: go on in memory.
  }
}
