import { createRoot } from "react-dom/client";
import { Workbench } from "./page/Workbench";
import "./page/workbench.css";

const root = document.getElementById("banco");
if (!root) throw new Error("workbench.html has no #banco");
createRoot(root).render(<Workbench />);
