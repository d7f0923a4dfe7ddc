import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openDelivery, type Delivery } from "../src/delivery";
import type { Message } from "../src/memory";
import { openStore, type Store } from "../src/store";
import { fakeServer, setVisible, watchListeners } from "./page";

let server: ReturnType<typeof fakeServer>;
let store: Store;
let delivery: Delivery;
let count = 0;
let leavePage: () => void;

const open = () => openDelivery("https://t.example/v1/batch", "wk", store, () => {});
const event = (properties = {}) => ({ type: "track", event: "e", messageId: `m${++count}`, properties }) as Message;
const ids = () => server.messages().map((each) => each.messageId);
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  leavePage = watchListeners();
  setVisible(true);
  count = 0;
  server = fakeServer();
  vi.stubGlobal("fetch", server.fetch);
  vi.stubGlobal("navigator", { ...navigator, sendBeacon: server.beacon });
  store = openStore("wk", true);
  delivery = open();
});
afterEach(() => {
  leavePage();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it("sends what came within three seconds as one batch", async () => {
  delivery.add(event());
  await pass(2);
  delivery.add(event());
  expect(server.requests).toHaveLength(0);
  await pass(1);
  expect(server.requests).toHaveLength(1);
  expect(server.requests[0]).toMatchObject({ url: "https://t.example/v1/batch", body: { writeKey: "wk" } });
  expect(ids()).toEqual(["m1", "m2"]);
});

it("sends forty events at once", async () => {
  for (let each = 0; each < 40; each++) delivery.add(event());
  await pass(0);
  expect(server.requests).toHaveLength(1);
  expect(ids()).toHaveLength(40);
});

it("keeps every body under 60 kB, and drops an event that the server would refuse", async () => {
  for (let each = 0; each < 6; each++) delivery.add(event({ text: "ä".repeat(12_000) }));
  delivery.add(event({ text: "x".repeat(33_000) }));
  await pass(3);
  const sizes = server.requests.map(({ body }) => new TextEncoder().encode(JSON.stringify(body)).length);
  expect(Math.max(...sizes)).toBeLessThan(60_000);
  expect(ids()).toEqual(["m1", "m2", "m3", "m4", "m5", "m6"]);
});

it("sends by beacon when the page goes, and only once", async () => {
  delivery.add(event());
  setVisible(false);
  expect(ids()).toEqual(["m1"]);
  dispatchEvent(new Event("pagehide"));
  await pass(10);
  expect(ids()).toEqual(["m1"]);
});

it.each(["offline", 429, 500, 503] as const)("sends again after %s, with the same ids", async (trouble) => {
  server.answers.push(trouble);
  delivery.add(event());
  await pass(3);
  const before = server.requests.length;
  await pass(10);
  expect(server.requests.length).toBe(before + 1);
  expect(ids().at(-1)).toBe("m1");
  await pass(60);
  expect(server.requests.length).toBe(before + 1);
  expect(store.get("unsent")).toEqual([]);
});

it("does not send again what the server refuses for good", async () => {
  server.answers.push(400);
  delivery.add(event());
  await pass(60);
  expect(server.requests).toHaveLength(1);
});

it("waits longer after every failure, and keeps at most five batches", async () => {
  for (let each = 0; each < 1000; each++) server.answers.push("offline");
  const attempts: number[] = [];
  vi.stubGlobal("fetch", (url: string, init: { body: string }) => {
    attempts.push(Date.now());
    return server.fetch(url, init);
  });
  for (let each = 0; each < 300; each++) {
    delivery.add(event());
    await pass(4);
  }
  expect(attempts.length).toBeLessThan(15);
  expect(store.get("unsent")!.length).toBeLessThanOrEqual(5);
});

it("sends on the next page what did not get through on this one", async () => {
  server.answers.push("offline");
  delivery.add(event());
  await pass(3);
  delivery.add(event());
  setVisible(false);
  expect(ids()).toEqual([]);
  server.answers.length = 0;
  leavePage();
  setVisible(true);
  store = openStore("wk", true);
  open();
  await pass(3);
  expect(ids().slice(0, 2)).toEqual(["m1", "m2"]);
});

it("learns the server's clock", async () => {
  server.time = Date.now() + 90_000;
  delivery.add(event());
  await pass(3);
  expect(store.get("offset")).toBe(90_000 - 3_000);
});
