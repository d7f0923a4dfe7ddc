/** Where a `redirect` leads. */

/** Whether this page is the address already: the same path, and every parameter that the address names. */
export function isHere(url: string): boolean {
  const there = new URL(url, location.href);
  const here = new URL(location.href);
  const isNamed = [...there.searchParams].every(([name, value]) => here.searchParams.getAll(name).includes(value));
  return there.origin === here.origin && bare(there) === bare(here) && isNamed;
}

const bare = ({ pathname }: URL) => pathname.replace(/\/+$/, "");
