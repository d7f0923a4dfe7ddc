// The page's side of evals/targets.py: draws targets, builds the page anew, and asks the SDK where they are now.
// A function of the SDK's module; everything random comes from the seed.
(sdk) => {
  const IDENTITY = "data-eval-identity";
  const KINDS = ["h1,h2,h3,h4,h5,h6", "a[href]", "button,input[type=submit],input[type=button],[role=button]", "img"];
  const NAMES = ["heading", "link", "button", "image"];
  const POINTING = ["for", "list", "form", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns"];
  const WORDS = "amber basin cedar delta ember fjord grove harbor indigo juniper kelp lagoon meadow nectar orchard".split(" ");
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));

  let state = 1;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count) => Math.floor(random() * count);
  const shuffled = (items) => {
    const rest = [...items];
    return items.map(() => rest.splice(below(rest.length), 1)[0]);
  };
  const phrase = () => Array.from({ length: 2 + below(3) }, () => WORDS[below(WORDS.length)]).join(" ");

  let targets = [];

  const isVisible = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility === "visible";
  };

  /** Ten of a page, of each kind in turn as long as there are some. */
  function draw(seed, count) {
    state = seed;
    const pools = KINDS.map((selector) => shuffled(all(selector, document.body).filter(isVisible)));
    const drawn = [];
    for (let round = 0; drawn.length < count && round < count; round++) {
      for (const [index, pool] of pools.entries()) {
        const element = pool[round];
        if (element && drawn.length < count) drawn.push({ element, kind: NAMES[index] });
      }
    }
    targets = drawn;
    return drawn.map(({ kind }) => kind);
  }

  /** The page's markup, in which the targets carry their numbers; the page itself is left without. */
  function marked() {
    targets.forEach(({ element }, index) => element.setAttribute(IDENTITY, index));
    const html = `<!DOCTYPE html>${document.documentElement.outerHTML}`;
    targets.forEach(({ element }) => element.removeAttribute(IDENTITY));
    return html;
  }

  /** What is left of an element when everything is gone that a new build may change. */
  function essence(element) {
    const copy = element.cloneNode(true);
    for (const each of [copy, ...all("*", copy)]) {
      for (const name of ["class", "id", "style", ...POINTING]) each.removeAttribute(name);
      if (/^#/.test(each.getAttribute("href"))) each.removeAttribute("href");
    }
    return copy.outerHTML.replace(/\s+/g, "");
  }

  const hasTwin = (element) => {
    const own = essence(element);
    const { length } = element.textContent;
    return all(element.localName).some((each) => each !== element && each.textContent.length === length && essence(each) === own);
  };

  const noteTwins = () => targets.forEach((target) => (target.twin ||= hasTwin(target.element)));

  function rename(names, name) {
    if (!names.has(name)) names.set(name, `${WORDS[below(WORDS.length)]}_${below(1e9).toString(36)}`);
    return names.get(name);
  }

  function renameAll() {
    const classes = new Map();
    const ids = new Map();
    for (const element of all("[class]")) {
      const given = (element.getAttribute("class") || "").split(/\s+/).filter(Boolean);
      element.setAttribute("class", given.map((name) => rename(classes, name)).join(" "));
    }
    for (const element of all("[id]")) element.id = rename(ids, element.id);
    for (const name of POINTING) {
      for (const element of all(`[${name}]`)) {
        const given = element.getAttribute(name).split(/\s+/);
        element.setAttribute(name, given.map((id) => ids.get(id) || id).join(" "));
      }
    }
    for (const element of all("[href^='#']")) {
      const id = element.getAttribute("href").slice(1);
      if (ids.has(id)) element.setAttribute("href", `#${ids.get(id)}`);
    }
  }

  /** Children of one tag, three or more: a list, a row of cards, the sections of a page. */
  function lists() {
    return all("body, body *").flatMap((parent) => {
      if (parent.closest("a,button,h1,h2,h3,h4,h5,h6,label,p")) return [];
      const byTag = new Map();
      for (const child of parent.children) byTag.set(child.localName, [...(byTag.get(child.localName) || []), child]);
      return [...byTag].filter(([tag, items]) => items.length >= 3 && !/^(script|link|style|br|meta|option|path|source)$/.test(tag))
        .map(([, items]) => ({ parent, items }));
    });
  }

  /** Words that stand on several links or buttons, such as “Add to cart”: a new item has them too. */
  function generic() {
    const counts = new Map();
    for (const { textContent } of all("a,button")) counts.set(textContent.trim(), (counts.get(textContent.trim()) || 0) + 1);
    return new Set([...counts].filter(([, count]) => count > 1).map(([text]) => text));
  }

  /** Another item of the same make: its own words, addresses and pictures. */
  function another(item, words) {
    const copy = item.cloneNode(true);
    const kept = all("a,button", copy).length > 6 ? new Set() : words;
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.data.trim() && !kept.has(node.data.trim())) node.data = phrase();
    }
    for (const each of [copy, ...all("*", copy)]) {
      each.removeAttribute("id");
      for (const { name, value } of Array.from(each.attributes)) {
        if (/^(href|src|action|data-src)$/.test(name) && value && !/^(#|javascript:)/.test(value)) {
          each.setAttribute(name, `/${phrase().replaceAll(" ", "-")}`);
        } else if (/^(alt|title|aria-label)$/.test(name) && value.trim() && !kept.has(value.trim())) {
          each.setAttribute(name, phrase());
        } else if (/^(srcset|data-srcset)$/.test(name)) each.removeAttribute(name);
        else if (/^data-/.test(name) && /\d/.test(value)) each.setAttribute(name, `${below(1e6)}`);
      }
    }
    return copy;
  }

  function insertItems() {
    const kept = generic();
    for (const { parent, items } of lists()) {
      if (random() < 0.4 || items[0].querySelectorAll("*").length > 300) continue;
      for (let left = 1 + below(3); left; left--) {
        parent.insertBefore(another(items[below(items.length)], kept), items[below(items.length)]);
      }
    }
  }

  /** The items of half of the lists in another order, each where one of them was. */
  function reorder() {
    for (const { items } of lists()) {
      if (random() < 0.5) continue;
      const places = items.map((item) => item.parentNode.insertBefore(document.createComment(""), item));
      shuffled(items).forEach((item, index) => places[index].replaceWith(item));
    }
  }

  function insertBanner() {
    const banner = document.createElement("div");
    const text = document.createElement("p");
    text.append("Black week: a fifth off until Friday. ");
    const link = Object.assign(document.createElement("a"), { href: "/black-week", textContent: "See the offer" });
    const close = Object.assign(document.createElement("button"), { textContent: "Close" });
    banner.append(text, link, close);
    document.body.prepend(banner);
  }

  function rebuild() {
    noteTwins();
    renameAll();
    insertItems();
    reorder();
    insertBanner();
    noteTwins();
    return targets.map(({ twin }) => twin);
  }

  const verdict = (fingerprint, element) => {
    if (!fingerprint) return "unmade";
    const found = sdk.find(fingerprint, document);
    if (found === null) return "missing";
    return found === "ambiguous" ? "ambiguous" : found === element ? "found" : "wrong";
  };

  const make = () => targets.map(({ element }) => sdk.fingerprint(element, document));
  const look = (fingerprints) => targets.map(({ element }, index) => verdict(fingerprints[index], element));
  /** The same where each target itself has gone: whatever is found is wrong. */
  const lookInVain = (fingerprints) =>
    targets.map(({ element }, index) => {
      const place = document.createComment("");
      element.replaceWith(place);
      const said = verdict(fingerprints[index], element);
      place.replaceWith(element);
      return said;
    });
  /** Milliseconds for one look at each. */
  const time = (fingerprints) => {
    const started = performance.now();
    look(fingerprints);
    return (performance.now() - started) / Math.max(1, targets.length);
  };

  window.targetsEval = { draw, marked, rebuild, make, look, lookInVain, time };
}
