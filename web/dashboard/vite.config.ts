import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { licenses } from "./licenses.ts";

export default defineConfig({
  plugins: [react(), tailwindcss(), licenses()],
  build: {
    // The server's policy allows no data: fonts and no inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: ["chrome123", "edge123", "firefox121", "safari17.5"],
  },
  server: {
    // `npm run dev -w dashboard` beside `trackflow serve`: the API and the login link go through,
    // with the address of the server as their own.
    proxy: Object.fromEntries(
      ["/api", "/login", "/logout"].map((path) => [path, "http://127.0.0.1:8000"]),
    ),
  },
  test: { include: ["tests/**/*.test.ts"] },
});
