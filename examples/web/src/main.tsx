import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { init, type LanguageFile } from "aimskit";
import { App } from "./App";
import { speak } from "./phrases";
import "./style/theme.css";
import "./style/base.css";
import "./style/views.css";
import "./style/tables.css";
import "./style/matrix.css";
import "./style/forms.css";
import "./style/phone.css";

/** The language file that the address names, as in `?language=de.json`; English when it names none. */
async function fetched(): Promise<LanguageFile | undefined> {
  const file = new URLSearchParams(location.search).get("language");
  return file === null ? undefined : ((await (await fetch(file)).json()) as LanguageFile);
}

const root = createRoot(document.getElementById("root")!);

/** The wasm is loaded once, with its language; from here on every call of the library is synchronous. */
async function start() {
  const language = await fetched();
  await init({ language });
  speak(language);
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
start().catch((error: Error) => root.render(<p role="alert">{error.message}</p>));
