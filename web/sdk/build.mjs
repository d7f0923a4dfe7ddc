// Builds dist/core*.js, each one expression, a function of the site's config (the server appends `(<config>);`), and the
// modules that the core loads at first use. The server picks the smallest core that can do what a site's workflows say.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { rolldown } from "rolldown";
import { minify } from "terser";

const { version } = JSON.parse(await readFile(new URL("package.json", import.meta.url), "utf8"));
const pathOf = (name) => new URL(name, import.meta.url).pathname;

/** `import css from "./x.css?inline"` gives the minified sheet as text, as in Vite. */
const inlineStyles = {
  name: "inline-styles",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: new URL(path.replace("?inline", ""), `file://${resolveDir}/`).pathname,
      namespace: "inline-styles",
    }));
    onLoad({ filter: /.*/, namespace: "inline-styles" }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true });
      return { contents: code.trim(), loader: "text" };
    });
  },
};

const define = (flags) => ({ __VERSION__: JSON.stringify(version), ...flags });
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;

/** Writes one file, prints what it weighs, and fails where it is larger than it may be. */
async function write(name, code, largestGzip) {
  await writeFile(pathOf(`dist/${name}`), code);
  const gzipped = gzipSync(code, { level: 9 }).length;
  const brotli = brotliCompressSync(code).length;
  console.log(`${name} ${kilobytes(code.length)} min, ${kilobytes(gzipped)} gzip, ${kilobytes(brotli)} brotli`);
  if (gzipped > largestGzip) throw new Error(`${name} is larger than ${kilobytes(largestGzip)} gzip. Make it smaller.`);
}

/** Names that never leave the core, neither in a message nor in storage. */
const INTERNAL = /^(rounds|seenAt|undos|isBusy|isOpen|isGone)$/;
const SMALL = {
  ecma: 2020,
  compress: { expression: true, passes: 3, unsafe: true, unsafe_arrows: true, pure_getters: true, keep_fargs: false, inline: 1, hoist_funs: true, lhs_constants: false },
  mangle: { properties: { regex: INTERNAL } },
  format: { comments: false },
};

/** One word for every declaration compresses best. */
const oneWord = (code) => code.replace(/\bconst /g, "let ");

async function makeCore(name, [steps, known, marks], largestGzip) {
  const bundle = await rolldown({
    input: pathOf("src/main.ts"),
    transform: { define: define({ STEPS: `${!!steps}`, KNOWN: `${!!known}`, MARKS: `${!!marks}` }), target: "es2021" },
    treeshake: { propertyReadSideEffects: false },
    logLevel: "warn",
  });
  const { output } = await bundle.generate({ format: "esm", minify: "dce-only" });
  const { code } = await minify(`(C=>{${oneWord(output[0].code)}})`, SMALL);
  await write(name, `(${oneWord(code).replace(/;$/, "")})`, largestGzip);
}

async function makeModule(entry, name, largestGzip) {
  const { outputFiles } = await build({
    entryPoints: [pathOf(`src/${entry}`)],
    bundle: true,
    minifySyntax: true,
    write: false,
    format: "esm",
    target: "es2021",
    charset: "utf8",
    legalComments: "none",
    define: define({ STEPS: "true", KNOWN: "true", MARKS: "true" }),
    plugins: [inlineStyles],
  });
  const { code } = await minify(outputFiles[0].text, { ...SMALL, module: true, compress: { ...SMALL.compress, expression: false } });
  await write(name, oneWord(code), largestGzip);
}

await mkdir(pathOf("dist"), { recursive: true });
await makeCore("core.js", [0, 0, 0], 6_050);
await makeCore("core-steps.js", [1, 0, 0], 7_750);
await makeCore("core-known.js", [0, 1, 0], 8_600);
await makeCore("core-full.js", [1, 1, 0], 10_300);
await makeCore("core-marks.js", [0, 0, 1], 6_700);
await makeCore("core-steps-marks.js", [1, 0, 1], 8_400);
await makeCore("core-known-marks.js", [0, 1, 1], 9_250);
await makeCore("core-full-marks.js", [1, 1, 1], 10_950);
await makeModule("overlay.ts", "overlay.js", 5_000);
await makeModule("extras.ts", "extras.js", 2_500);
await makeModule("form.ts", "form.js", 3_000);
await makeModule("recommend.ts", "recommend.js", 3_000);
await makeModule("consent.ts", "consent.js", 3_000);
await makeModule("debug.ts", "debug.js", 3_000);
await makeModule("maker.ts", "maker.js", 2_300);
await makeModule("preview.ts", "preview.js", 3_000);
