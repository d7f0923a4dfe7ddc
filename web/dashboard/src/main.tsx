import "./ui/style.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Dashboard } from "./app/Dashboard";

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Dashboard />
    </StrictMode>,
  );
}
