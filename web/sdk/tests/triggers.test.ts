import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { arm } from "../src/triggers";
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
