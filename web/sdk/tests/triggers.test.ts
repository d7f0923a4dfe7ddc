import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { deafen, report } from "../src/events";
import { openHistory } from "../src/history";
import { endAll } from "../src/listen";
import { openStore, remember } from "../src/store";
import { arm } from "../src/triggers";
import type { TriggerGroup } from "../src/types";
import { enter } from "../src/view";
import { setVisible } from "./page";

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  openStore("wk", "granted");
  openHistory(undefined);
  setVisible(true);
});
afterEach(() => vi.useRealTimers());

function armed(...triggers: TriggerGroup[]) {
  const fire = vi.fn();
  arm(triggers, fire);
  return { fire, stop: endAll };
}

it("fires at once where a condition holds already, else as soon as an event makes it hold", () => {
  enter({ id: "s", start: 0, last: 0, pages: 1, landing: { url: "https://shop.example/", referrer: "" } });
  expect(armed({ type: "when", where: { path: "/pricing" } }).fire).toHaveBeenCalledOnce();
  const { fire } = armed({ type: "when", where: { "traits.plan": "team" } });
  expect(fire).not.toHaveBeenCalled();
  remember({ traits: { plan: "team" } });
  report("identify", {});
  expect(fire).toHaveBeenCalledOnce();
});

it("fires after the time on the page", () => {
  const { fire } = armed({ type: "time", seconds: 30 });
  vi.advanceTimersByTime(29_999);
  expect(fire).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(fire).toHaveBeenCalledOnce();
});

it("counts only the time in which the page is visible", () => {
  const { fire } = armed({ type: "time", seconds: 30 });
  vi.advanceTimersByTime(20_000);
  setVisible(false);
  vi.advanceTimersByTime(60_000);
  setVisible(true);
  vi.advanceTimersByTime(9_999);
  expect(fire).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(fire).toHaveBeenCalledOnce();
});

it("does not fire once stopped", () => {
  const { fire, stop } = armed({ type: "time", seconds: 1 });
  stop();
  vi.advanceTimersByTime(5_000);
  expect(fire).not.toHaveBeenCalled();
});

it("waits for all of a group", () => {
  const { fire } = armed({ all: [{ type: "when", where: {} }, { type: "time", seconds: 5 }] });
  expect(fire).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5_000);
  expect(fire).toHaveBeenCalledOnce();
});

it("waits for groups within a group", () => {
  const late: TriggerGroup = { type: "time", seconds: 9 };
  const { fire } = armed({ all: [{ all: [{ type: "when", where: {} }, { type: "time", seconds: 5 }] }, late] });
  vi.advanceTimersByTime(8_999);
  expect(fire).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(fire).toHaveBeenCalledOnce();
});

it("fires when nothing has been done for a while", () => {
  const { fire } = armed({ type: "idle", seconds: 10 });
  vi.advanceTimersByTime(9_000);
  dispatchEvent(new Event("scroll"));
  vi.advanceTimersByTime(9_999);
  expect(fire).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(fire).toHaveBeenCalledOnce();
});

it("fires for a click on the target or in it, and nowhere else", () => {
  document.body.innerHTML = `<a class="go"><b>Go</b></a><i></i>`;
  const { fire } = armed({ type: "on", events: "click", target: ".go" });
  document.querySelector("i")!.click();
  expect(fire).not.toHaveBeenCalled();
  document.querySelector("b")!.click();
  expect(fire).toHaveBeenCalledOnce();
});

it("fires for an event whose properties fit", () => {
  const { fire, stop } = armed({ type: "event", event: "add_to_cart", where: { price: { $exists: true, $gt: 50 } } });
  report("add_to_cart", { price: 20 });
  report("purchase", { price: 60 });
  report("add_to_cart", {});
  expect(fire).not.toHaveBeenCalled();
  report("add_to_cart", { price: 60 });
  expect(fire).toHaveBeenCalledOnce();
  stop();
  deafen();
  report("add_to_cart", { price: 60 });
  expect(fire).toHaveBeenCalledOnce();
});

it("fires when the pointer leaves at the top, and at no other side", () => {
  const { fire } = armed({ type: "exit" });
  const leave = (clientY: number, relatedTarget: Element | null) =>
    document.dispatchEvent(new MouseEvent("mouseout", { clientY, relatedTarget }));
  leave(400, null);
  leave(0, document.body);
  expect(fire).not.toHaveBeenCalled();
  leave(0, null);
  expect(fire).toHaveBeenCalledOnce();
});

it("fires at the depth that has been scrolled to", () => {
  const page = document.documentElement;
  Object.defineProperty(page, "scrollHeight", { value: 4 * innerHeight, configurable: true });
  const { fire } = armed({ type: "scroll", percent: 50 });
  const scroll = (top: number) => {
    vi.stubGlobal("scrollY", top);
    dispatchEvent(new Event("scroll"));
  };
  scroll(0.9 * innerHeight);
  expect(fire).not.toHaveBeenCalled();
  scroll(innerHeight);
  expect(fire).toHaveBeenCalled();
  vi.unstubAllGlobals();
});

it("fires for the third click in a row in one place", () => {
  const { fire } = armed({ type: "on", events: "click", detail: 3 });
  const click = (detail: number) => document.body.dispatchEvent(new MouseEvent("click", { detail, bubbles: true }));
  click(1);
  click(2);
  expect(fire).not.toHaveBeenCalled();
  click(3);
  expect(fire).toHaveBeenCalledOnce();
});

it("fires when somebody comes back to the tab, and not when she leaves", () => {
  const { fire } = armed({ type: "on", events: "visibilitychange" });
  setVisible(false);
  expect(fire).not.toHaveBeenCalled();
  setVisible(true);
  expect(fire).toHaveBeenCalledOnce();
});

it("fires when the pointer has rested on the target, and not when it has passed", () => {
  document.body.innerHTML = `<a class="go"><b>Go</b></a><i></i>`;
  const { fire } = armed({ type: "hover", target: ".go", seconds: 2 });
  const point = (selector: string) => document.querySelector(selector)!.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
  point("b");
  vi.advanceTimersByTime(1_000);
  point("i");
  vi.advanceTimersByTime(5_000);
  expect(fire).not.toHaveBeenCalled();
  point(".go");
  vi.advanceTimersByTime(1_000);
  point("b");
  vi.advanceTimersByTime(1_000);
  expect(fire).toHaveBeenCalledOnce();
});

it("fires when a form that was begun is left, and not once it was sent", () => {
  document.body.innerHTML = "<form><input></form>";
  const input = document.querySelector("input")!;
  const say = (name: string) => input.dispatchEvent(new Event(name, { bubbles: true }));
  const { fire } = armed({ type: "abandon", target: "form" });
  const leave = () => document.dispatchEvent(new MouseEvent("mouseout", { clientY: -1 }));
  leave();
  say("input");
  say("submit");
  leave();
  expect(fire).not.toHaveBeenCalled();
  say("input");
  leave();
  expect(fire).toHaveBeenCalledOnce();
});
