import '../../text/later.ts';
import '../styles/rooms.css';
import '../styles/chronicle-entries.css';
import '../styles/figures.css';

/** Chronicle and figures, as one file of code that is loaded when one of them is first opened. */
export { ChronicleSlot } from '../chronicle/chronicle-slot.tsx';
export { FiguresSlot } from '../figures/figures-slot.tsx';
