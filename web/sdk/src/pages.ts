/** Path globs: `*` crosses `/`, a leading `!` excludes; query, hash and a trailing slash do not matter. */

/** Whether the path is one of the pages. Exclusions alone mean every other page; no globs mean every page. */
export function onPages(globs: readonly string[] | undefined, path: string): boolean {
  const wanted = (globs || []).filter((glob) => glob[0] !== "!");
  const excluded = (globs || []).filter((glob) => glob[0] === "!");
  const found = (glob: string) => fits(glob, path);
  return (!wanted.length || wanted.some(found)) && !excluded.some((glob) => found(glob.slice(1)));
}

/** `/blog/*` means the pages below `/blog`; the index itself is `/blog`. */
function fits(glob: string, path: string): boolean {
  const pattern = plain(glob).replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*+/g, ".*");
  return new RegExp(`^${pattern}$`).test(plain(path));
}

/** `/a%20b/?x#y` as `/a b`. */
function plain(path: string): string {
  const bare = path.replace(/[?#].*$/, "").replace(/\/+$/, "") || "/";
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
}
