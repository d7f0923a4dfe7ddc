import { useEffect } from "react";
import { texts } from "./texts";

/** The title of the browser's tab. */
export function useTitle(name: string | undefined): void {
  useEffect(() => {
    document.title = name ? `${name} · ${texts.brand}` : texts.brand;
  }, [name]);
}
