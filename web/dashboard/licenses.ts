import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

const FONT_LICENSE = join(import.meta.dirname, "src/ui/fonts/OFL.txt");

/** Writes `licenses.txt`: the licence of every package in the bundle, and of the fonts. */
export function licenses(): Plugin {
  return {
    name: "licenses",
    apply: "build",
    generateBundle(_options, bundle) {
      const homes = new Set<string>();
      for (const part of Object.values(bundle)) {
        if (part.type === "chunk") {
          for (const id of part.moduleIds) {
            const home = packageOf(id);
            if (home) homes.add(home);
          }
        }
      }
      const texts = [...homes].toSorted().map(licenseOf);
      const fonts = `Geist and Geist Mono\n\n${readFileSync(FONT_LICENSE, "utf8")}`;
      const source = [...texts, fonts].join(`\n\n${"-".repeat(72)}\n\n`);
      this.emitFile({ type: "asset", fileName: "licenses.txt", source });
    },
  };
}

function packageOf(id: string): string | undefined {
  const file = id.replace(/^\0/, "").split("?")[0] ?? "";
  if (!file.includes("/node_modules/")) return undefined;
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const described = join(folder, "package.json");
    if (existsSync(described) && JSON.parse(readFileSync(described, "utf8")).version) return folder;
  }
  return undefined;
}

function licenseOf(home: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const file = readdirSync(home).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(home, file), "utf8").trim() : `Licence: ${license}`;
  return `${name} ${version}\n\n${text}`;
}
