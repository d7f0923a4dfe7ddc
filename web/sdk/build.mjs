// Builds dist/core.js, one expression, a function of the site's config (the server appends `(<config>);`), and
// dist/overlay.js, a module that the core loads for the first overlay, and dist/maker.js, for previews and pickers.
import { readFile } from "node:fs/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build, transform } from "esbuild";

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

const shared = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2020",
  charset: "utf8",
  legalComments: "none",
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [inlineStyles],
};

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;

/** Builds one file, prints what it weighs, and fails where it is larger than it may be. */
async function make(entry, name, largestGzip, options = {}) {
  const outfile = pathOf(`dist/${name}`);
  await build({ ...shared, entryPoints: [pathOf(`src/${entry}`)], outfile, ...options });
  const code = await readFile(outfile);
  const gzipped = gzipSync(code, { level: 9 }).length;
  const brotli = brotliCompressSync(code).length;
  console.log(`${name} ${kilobytes(code.length)} min, ${kilobytes(gzipped)} gzip, ${kilobytes(brotli)} brotli`);
  if (gzipped > largestGzip) throw new Error(`${name} is larger than ${kilobytes(largestGzip)} gzip. Make it smaller.`);
}

await make("main.ts", "core.js", 12_400, { banner: { js: '(C=>{"use strict";' }, footer: { js: "})" } });
await make("overlay.ts", "overlay.js", 4_700);
await make("maker.ts", "maker.js", 2_300);
