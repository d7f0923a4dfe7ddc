import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { evaluate, type Groups } from "../src/conditions";
import type { Condition } from "../src/types";
import { cases } from "./shared";

type Case = [name: string, condition: Condition, attributes: Condition, expected: boolean, groups?: Groups];
const published = cases<{ evalCondition: Case[] }>("growthbook_cases_0.8.0.json")?.evalCondition;

describe.skipIf(!published)("the public GrowthBook cases", () => {
  test("are 248", () => expect(published).toHaveLength(248));
  test.each(published ?? [])("%s", (_name, condition, attributes, expected, groups) => {
    expect(evaluate(condition, attributes, groups)).toBe(expected);
  });
});

describe("conditions", () => {
  it("finds an attribute whose name has dots before it follows them as a path", () => {
    const attributes = { "did.purchase.30d": 2, page: { type: "product" } };
    expect(evaluate({ "did.purchase.30d": { $gte: 2 }, "page.type": "product" }, attributes)).toBe(true);
  });

  it("does not see what objects inherit", () => {
    expect(evaluate({ constructor: { $exists: true } }, {})).toBe(false);
    expect(evaluate({ a: { toString: 1 } }, { a: "b" })).toBe(false);
  });

  it("negates patterns", () => {
    expect(evaluate({ path: { $notRegex: "^/blog" } }, { path: "/pricing" })).toBe(true);
    expect(evaluate({ path: { $notRegexi: "^/PRICING" } }, { path: "/pricing" })).toBe(false);
    expect(evaluate({ path: { $notRegex: "([" } }, { path: "/pricing" })).toBe(false);
  });

  it("matches nothing with an unknown operator", () => {
    expect(evaluate({ visits: { $near: 1 } }, { visits: 1 })).toBe(false);
  });

  it("never throws, whatever the condition and the attributes", () => {
    const operator = fc.constantFrom("$and", "$or", "$nor", "$not", "$in", "$regex", "$elemMatch", "$all", "$size", "$vgt", "$inGroup", "a");
    const { condition } = fc.letrec((tie) => ({
      condition: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.dictionary(operator, tie("condition"), { maxKeys: 3 }),
        fc.array(tie("condition"), { maxLength: 3 }),
      ),
    }));
    fc.assert(
      fc.property(condition, fc.jsonValue({ maxDepth: 2 }), (wanted, attributes) => {
        expect(typeof evaluate(wanted as Condition, attributes)).toBe("boolean");
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});
