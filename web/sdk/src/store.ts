/**
 * What one site remembers about a visitor: one namespaced key of localStorage, holding one JSON object.
 * Where storage is refused or forbidden, the same for as long as the page lives.
 */
import type { Memory } from "./memory";

export interface Store {
  /** False where nothing outlives the page. */
  readonly lasting: boolean;
  get<K extends keyof Memory>(name: K): Memory[K];
  set<K extends keyof Memory>(name: K, value: Memory[K]): void;
}

/** The store of a site. `allowed` false (no consent) touches no storage at all. */
export function openStore(key: string, allowed: boolean): Store {
  const name = `trackflow_${key}`;
  let lasting = allowed && canWrite(name);
  let memory: Memory = {};
  // Read every time: another tab may have written since.
  const read = (): Memory => {
    if (!lasting) return memory;
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(name) || "{}");
      return typeof stored === "object" && stored !== null ? stored : {};
    } catch {
      return {};
    }
  };
  return {
    get lasting() {
      return lasting;
    },
    get: (field) => read()[field],
    set(field, value) {
      const changed = { ...read(), [field]: value };
      try {
        if (lasting) localStorage.setItem(name, JSON.stringify(changed));
      } catch {
        lasting = false; // The quota is used up: go on in memory.
      }
      memory = changed;
    },
  };
}

function canWrite(name: string): boolean {
  try {
    localStorage.setItem(name, localStorage.getItem(name) || "{}");
    return true;
  } catch {
    return false;
  }
}
