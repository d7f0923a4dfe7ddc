/** A clock that runs down. It changes digits and nothing else; what it was about ends with it. */
import { element } from "./element";
import { guarded } from "./guard";

const two = (number: number) => `${number}`.padStart(2, "0");

export function countdown(end: number, over: () => void): HTMLElement {
  const digits = element("b", "");
  const tick = guarded(() => {
    const left = Math.max(Math.ceil((end - Date.now()) / 1000), 0);
    const [days, hours, minutes, seconds] = [Math.floor(left / 86400), Math.floor(left / 3600) % 24, Math.floor(left / 60) % 60, left % 60];
    digits.textContent = days ? `${days} d ${two(hours)} h` : (hours ? `${hours}:` : "") + `${two(minutes)}:${two(seconds)}`;
    if (left && (digits.isConnected || !hasBegun)) setTimeout(tick, 1000);
    else if (!left) over();
    hasBegun = true;
  });
  let hasBegun = false;
  tick();
  // A clock is read from left to right in every script.
  return element("p", "time", { role: "timer", dir: "ltr" }, digits);
}
