import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** What the built page may do: run its own scripts and wasm, and talk to nobody but the place it came from. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

/** Writes the policy into the built page; the development server needs inline scripts for its reloads. */
const contentSecurityPolicy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: POLICY }, injectTo: "head-prepend" },
  ],
};

export default defineConfig({
  plugins: [react(), contentSecurityPolicy],
  base: "./",
  worker: { format: "es" },
  // The schemas and the example are large, and each is loaded only when it is asked for.
  build: { chunkSizeWarningLimit: 700 },
  // The wasm and its worker find their files beside themselves, so they must not be moved by the bundling of dependencies.
  optimizeDeps: { exclude: ["aimskit"] },
  // The package and the example document lie elsewhere in this repository.
  server: { fs: { allow: ["../.."] } },
});
