import { expect, test } from "vitest";
import { asProblem, problemOf } from "../src/lib/problem";
import { length } from "../src/lib/time";

test("what the server says is what the person reads", () => {
  const body = { code: "wrong_state", detail: "It is archived.", remedy: "Restore it." };
  expect(problemOf(409, body)).toMatchObject({ code: "wrong_state", message: "It is archived.", remedy: "Restore it." });
});

test("a network that is down is a problem without a status", () => {
  expect(asProblem(new TypeError("Failed to fetch"))).toMatchObject({ status: 0, code: "unreachable" });
});

test("lengths of time are read out", () => {
  expect(["7d", "1h", "30m"].map(length)).toEqual(["7 days", "1 hour", "30 minutes"]);
});
