import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { arm, report } from "../src/triggers";
import type { TriggerGroup } from "../src/types";
import { setVisible } from "./page";

beforeEach(() => {
  vi.useFakeTimers();
  setVisible(true);
});
afterEach(() => vi.useRealTimers());

function armed(...triggers: TriggerGroup[]) {
  const fire = vi.fn();
  return { fire, stop: arm(triggers, "/pricing", fire) };
}

it("fires at once for a page view, on its pages only", () => {
  expect(armed({ type: "page_view" }).fire).toHaveBeenCalledOnce();
  expect(armed({ type: "page_view", pages: ["/pricing"] }).fire).toHaveBeenCalledOnce();
  expect(armed({ type: "page_view", pages: ["/blog/*"] }).fire).not.toHaveBeenCalled();
});

it("fires after the time on the page", () => {
  const { fire } = armed({ type: "time_on_page", seconds: 30 });
  vi.advanceTimersByTime(29_999);
  expect(fire).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(fire).toHaveBeenCalledOnce();
});

it("counts only the time in which the page is visible", () => {
  const { fire } = armed({ type: "time_on_page", seconds: 30 });
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
  const { fire, stop } = armed({ type: "time_on_page", seconds: 1 });
  stop();
  vi.advanceTimersByTime(5_000);
  expect(fire).not.toHaveBeenCalled();
});

it("waits for all of a group", () => {
  const { fire } = armed({ all: [{ type: "page_view" }, { type: "time_on_page", seconds: 5 }] });
  expect(fire).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5_000);
  expect(fire).toHaveBeenCalledOnce();
});

it("waits for groups within a group", () => {
  const late: TriggerGroup = { type: "time_on_page", seconds: 9 };
  const { fire } = armed({ all: [{ all: [{ type: "page_view" }, { type: "time_on_page", seconds: 5 }] }, late] });
  vi.advanceTimersByTime(8_999);
  expect(fire).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(fire).toHaveBeenCalledOnce();
});

it("fires when nothing has been done for a while", () => {
  const { fire } = armed({ type: "inactivity", seconds: 10 });
  vi.advanceTimersByTime(9_000);
  dispatchEvent(new Event("scroll"));
  vi.advanceTimersByTime(9_999);
  expect(fire).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(fire).toHaveBeenCalledOnce();
});

it("fires for a click on the target or in it, and nowhere else", () => {
  document.body.innerHTML = `<a class="go"><b>Go</b></a><i></i>`;
  const { fire } = armed({ type: "click", target: ".go" });
  document.querySelector("i")!.click();
  expect(fire).not.toHaveBeenCalled();
  document.querySelector("b")!.click();
  expect(fire).toHaveBeenCalledOnce();
});

it("fires for an event whose properties fit", () => {
  const { fire, stop } = armed({ type: "custom_event", event: "add_to_cart", where: { price: { $exists: true, $gt: 50 } } });
  report("add_to_cart", { price: 20 });
  report("purchase", { price: 60 });
  report("add_to_cart", {});
  expect(fire).not.toHaveBeenCalled();
  report("add_to_cart", { price: 60 });
  expect(fire).toHaveBeenCalledOnce();
  stop();
  report("add_to_cart", { price: 60 });
  expect(fire).toHaveBeenCalledOnce();
});

it("fires when the pointer leaves at the top, and at no other side", () => {
  const { fire } = armed({ type: "exit_intent" });
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
  const { fire } = armed({ type: "scroll_depth", percent: 50 });
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
