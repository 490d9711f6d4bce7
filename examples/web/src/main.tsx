import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { init } from "aimskit";
import { App } from "./App";
import "./style/theme.css";
import "./style/base.css";
import "./style/views.css";
import "./style/tables.css";
import "./style/matrix.css";
import "./style/forms.css";
import "./style/phone.css";

const root = createRoot(document.getElementById("root")!);
// The wasm is loaded once; from here on every call of the library is synchronous.
init().then(
  () =>
    root.render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  (error: Error) => root.render(<p role="alert">{error.message}</p>),
);
