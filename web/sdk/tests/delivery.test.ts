import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Message } from "../src/memory";
import { fakeServer, setVisible, watchListeners } from "./page";

let server: ReturnType<typeof fakeServer>;
let delivery: typeof import("../src/delivery");
let store: typeof import("../src/store");
let count = 0;
let leavePage: () => void;

const open = async () => {
  vi.resetModules();
  store = await import("../src/store");
  delivery = await import("../src/delivery");
  store.openStore("wk", "granted");
  delivery.openDelivery("https://t.example", "wk");
};
const event = (properties = {}) => ({ type: "track", event: "e", messageId: `m${++count}`, properties }) as Message;
const ids = () => server.messages().map((each) => each.messageId);
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

beforeEach(async () => {
  vi.useFakeTimers();
  localStorage.clear();
  leavePage = watchListeners();
  setVisible(true);
  count = 0;
  server = fakeServer();
  vi.stubGlobal("fetch", server.fetch);
  await open();
});
afterEach(() => {
  leavePage();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it("sends what came within three seconds as one batch", async () => {
  delivery.deliver(event());
  await pass(2);
  delivery.deliver(event());
  expect(server.requests).toHaveLength(0);
  await pass(1);
  expect(server.requests).toHaveLength(1);
  expect(server.requests[0]).toMatchObject({ url: "https://t.example/v1/batch", body: { writeKey: "wk" } });
  expect(ids()).toEqual(["m1", "m2"]);
});

it("sends forty events at once", async () => {
  for (let each = 0; each < 40; each++) delivery.deliver(event());
  await pass(0);
  expect(server.requests).toHaveLength(1);
  expect(ids()).toHaveLength(40);
});

it("keeps every body under 60 kB", async () => {
  for (let each = 0; each < 6; each++) delivery.deliver(event({ text: "ä".repeat(12_000) }));
  await pass(20);
  const sizes = server.requests.map(({ body }) => new TextEncoder().encode(JSON.stringify(body)).length);
  expect(Math.max(...sizes)).toBeLessThan(60_000);
  expect(ids()).toEqual(["m1", "m2", "m3", "m4", "m5", "m6"]);
});

it("sends at once when the page goes, and only once", async () => {
  delivery.deliver(event());
  setVisible(false);
  expect(ids()).toEqual(["m1"]);
  dispatchEvent(new Event("pagehide"));
  await pass(10);
  expect(ids()).toEqual(["m1"]);
});

it.each(["offline", 429, 500, 503] as const)("sends again after %s, with the same ids", async (trouble) => {
  server.answers.push(trouble);
  delivery.deliver(event());
  await pass(3);
  const before = server.requests.length;
  await pass(10);
  expect(server.requests.length).toBe(before + 1);
  expect(ids().at(-1)).toBe("m1");
  await pass(60);
  expect(server.requests.length).toBe(before + 1);
  expect(store.recall("unsent")).toEqual([]);
});

it("does not send again what the server refuses for good", async () => {
  server.answers.push(400);
  delivery.deliver(event());
  await pass(60);
  expect(server.requests).toHaveLength(1);
});

it("waits longer after every failure, and keeps at most 200 events", async () => {
  for (let each = 0; each < 1000; each++) server.answers.push("offline");
  const attempts: number[] = [];
  vi.stubGlobal("fetch", (url: string, init: { body: string }) => {
    attempts.push(Date.now());
    return server.fetch(url, init);
  });
  for (let each = 0; each < 300; each++) {
    delivery.deliver(event());
    await pass(4);
  }
  expect(attempts.length).toBeLessThan(20);
  expect(store.recall("unsent")!.length).toBeLessThanOrEqual(200);
});

it("sends on the next page what did not get through on this one", async () => {
  server.answers.push("offline");
  delivery.deliver(event());
  await pass(3);
  delivery.deliver(event());
  setVisible(false);
  expect(ids()).toEqual([]);
  server.answers.length = 0;
  leavePage();
  setVisible(true);
  await open();
  await pass(3);
  expect(ids().slice(0, 2)).toEqual(["m1", "m2"]);
});

it("learns the server's clock", async () => {
  server.time = Date.now() + 90_000;
  delivery.deliver(event());
  await pass(3);
  expect(store.recall("offset")).toBe(90_000 - 3_000);
});
