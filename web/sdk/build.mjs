// Builds dist/core.js: one expression, a function of the site's config. The server appends `(<config>);`.
import { readFile } from "node:fs/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build, transform } from "esbuild";

const { version } = JSON.parse(await readFile(new URL("package.json", import.meta.url), "utf8"));
const outfile = new URL("dist/core.js", import.meta.url).pathname;

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

await build({
  entryPoints: [new URL("src/main.ts", import.meta.url).pathname],
  outfile,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2020",
  charset: "utf8",
  legalComments: "none",
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [inlineStyles],
  banner: { js: '(C=>{"use strict";' },
  footer: { js: "})" },
});

/** The overlays are 4 kB of it. */
const LARGEST_GZIP = 13_000;
const code = await readFile(outfile);
const gzipped = gzipSync(code, { level: 9 }).length;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;
console.log(
  `core.js ${kilobytes(code.length)} min, ${kilobytes(gzipped)} gzip, ${kilobytes(brotliCompressSync(code).length)} brotli`,
);
if (gzipped > LARGEST_GZIP) throw new Error(`core.js is larger than ${kilobytes(LARGEST_GZIP)} gzip. Make it smaller.`);
