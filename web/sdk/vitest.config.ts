import { defineConfig } from "vitest/config";

export default defineConfig({
  define: { __VERSION__: JSON.stringify("0.0.0-test"), STEPS: "true", KNOWN: "true", MARKS: "true" },
  test: {
    environment: "happy-dom",
    environmentOptions: { happyDOM: { url: "https://shop.example/pricing" } },
    testTimeout: 30_000, // A busy machine is no failure.
    hookTimeout: 30_000,
  },
});
