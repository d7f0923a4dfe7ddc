/** A site with the script on it: every `load` is a page load of the same browser. */
import { vi } from "vitest";
import type { Config, TrackFlow, Workflow } from "../src/types";
import { fakeServer, setReadyState, setTag, setVisible, watchListeners } from "./page";

export type Site = ReturnType<typeof openSite>;

export function openSite() {
  localStorage.clear();
  const server = fakeServer();
  vi.stubGlobal("fetch", server.fetch);
  vi.stubGlobal("requestAnimationFrame", (call: () => void) => setTimeout(call, 16));
  const leavePage = watchListeners();
  const shadows: ShadowRoot[] = [];
  let isLost = false;
  let tag: Record<string, string> = {};
  const attachShadow = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function (this: Element, init) {
    const root = attachShadow.call(this, init);
    shadows.push(root);
    return root;
  });
  return {
    server,
    /** The shadow root of the overlay opened last. */
    overlay: () => shadows.at(-1),
    forget: () => shadows.splice(0),
    leave: leavePage,
    /** What the tag says from now on. */
    say: (said: Record<string, string>) => (tag = said),
    /** From now on the file with the overlays does not arrive. */
    loseOverlays: () => (isLost = true),
    async load(path: string, workflows: unknown, more: Partial<Config> = {}, body = "<h1>Original</h1>"): Promise<TrackFlow> {
      setVisible(false);
      leavePage();
      const now = Date.now();
      vi.clearAllTimers(); // Turns the clock back.
      vi.setSystemTime(now);
      vi.resetModules();
      delete window.trackflow;
      document.documentElement.querySelectorAll("trackflow-overlay").forEach((host) => host.remove());
      document.body.innerHTML = body;
      setVisible(true);
      setReadyState("complete");
      (window as any).happyDOM.setURL(`https://shop.example${path}`);
      const { start } = await import("../src/start");
      const parts: Record<string, unknown> = { overlay: await import("../src/overlay"), extras: await import("../src/extras"), form: await import("../src/form") };
      const load = (url: string) => (isLost ? Promise.reject(new TypeError("Failed to fetch")) : Promise.resolve(parts[url.split("/").pop()!]));
      setTag(tag);
      start({ v: 1, key: "wk", site: "site", as_of: Date.now(), files: { overlay: "/overlay", extras: "/extras", form: "/form" }, workflows: workflows as Workflow[], ...more }, load);
      return (window as { trackflow?: unknown }).trackflow as TrackFlow;
    },
  };
}
