// @vitest-environment node
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
let code = "";
let overlays = "";
const asExpression = (text: string) => new Function(`return ${text}`)() as unknown;

beforeAll(() => {
  execFileSync(process.execPath, ["build.mjs"], { cwd: root });
  code = readFileSync(join(root, "dist/core.js"), "utf8").trim();
  overlays = readFileSync(join(root, "dist/overlay.js"), "utf8");
});

it("is one expression, a function of the config", () => {
  const core = asExpression(code);
  expect(core).toBeTypeOf("function");
  expect((core as () => void).length).toBe(1);
});

it("does nothing at all where only half of it arrives", () => {
  const file = `${code}(${JSON.stringify({ v: 1, workflows: [] })});`;
  for (const share of [0.25, 0.5, 0.9, 0.999]) {
    expect(() => new Function(file.slice(0, Math.floor(file.length * share)))).toThrow(SyntaxError);
  }
});

it("is called by the config that the server puts behind it", () => {
  expect(() => new Function(`${code}(${JSON.stringify({ v: 1, workflows: [] })});`)).not.toThrow();
});

it("throws nothing where there is no page", () => {
  expect((asExpression(code) as (config: unknown) => unknown)({ v: 1 })).toBeUndefined();
});

it("needs neither eval, nor markup text, nor style attributes", () => {
  expect(code + overlays).not.toMatch(/\beval\(|new Function|innerHTML|outerHTML|insertAdjacentHTML|document\.write|"style",/);
});

it.each(["core-steps", "core-known", "core-full", "core-marks", "core-steps-marks", "core-known-marks", "core-full-marks"])("%s is one expression too", (name) => {
  expect(asExpression(readFileSync(join(root, `dist/${name}.js`), "utf8").trim())).toBeTypeOf("function");
});

it("leaves the overlays to a module of their own", () => {
  expect(overlays).toMatch(/export\{\w+ as showOverlay\}/);
  expect(code).not.toContain("trackflow-overlay");
});
