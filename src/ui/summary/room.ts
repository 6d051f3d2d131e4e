import '../../text/later.ts';
import '../styles/area.css';
import '../styles/summary.css';
import '../styles/summary-sheet.css';
import '../styles/chart.css';
import '../styles/tables.css';
import '../styles/tables-sheet.css';

/** Summary and tables, as one file of code that is loaded when one of them is first opened. */
export { TablesInPlace, TablesSlot } from '../tables/tables-slot.tsx';
export { SummarySlot } from './summary-slot.tsx';
