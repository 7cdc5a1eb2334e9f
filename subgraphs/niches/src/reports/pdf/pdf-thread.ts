import { parentPort, workerData } from 'node:worker_threads';
import { renderPdf } from '../render-report.js';
import type { ReportSnapshot } from '../report-snapshot.js';

const bytes = await renderPdf(workerData as ReportSnapshot);
parentPort?.postMessage(bytes);
