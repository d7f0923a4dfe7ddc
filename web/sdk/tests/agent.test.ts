import { expect, test } from "vitest";
import { agent } from "../src/agent";

const mozilla = "Mozilla/5.0";

test.each([
  [`${mozilla} (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 Version/17.4 Mobile/15E148 Safari/604.1`, 5, "mobile", "ios", "safari"],
  [`${mozilla} (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 CriOS/124.0 Mobile/15E148 Safari/604.1`, 5, "mobile", "ios", "chrome"],
  [`${mozilla} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.4 Safari/605.1.15`, 5, "tablet", "ios", "safari"],
  [`${mozilla} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.4 Safari/605.1.15`, 0, "desktop", "macos", "safari"],
  [`${mozilla} (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/124.0 Mobile Safari/537.36`, 5, "mobile", "android", "chrome"],
  [`${mozilla} (Linux; Android 14; SM-X710) AppleWebKit/537.36 SamsungBrowser/24.0 Chrome/117.0 Safari/537.36`, 5, "tablet", "android", "samsung_internet"],
  [`${mozilla} (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/124.0 Safari/537.36 Edg/124.0`, 0, "desktop", "windows", "edge"],
  [`${mozilla} (Windows NT 10.0; Win64; x64; rv:125.0) Gecko/20100101 Firefox/125.0`, 10, "desktop", "windows", "firefox"],
  [`${mozilla} (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/124.0 Safari/537.36`, 0, "desktop", "chromeos", "chrome"],
  [`${mozilla} (X11; Linux x86_64) AppleWebKit/537.36 Chrome/124.0 Safari/537.36 OPR/109.0`, 0, "desktop", "linux", "opera"],
])("%s with %i touch points", (userAgent, touchPoints, device, os, browser) => {
  expect(agent(userAgent, touchPoints)).toEqual({ device, os, browser });
});

test("an unknown agent is a desktop with nothing else known", () => {
  expect(agent("")).toEqual({ device: "desktop" });
});
