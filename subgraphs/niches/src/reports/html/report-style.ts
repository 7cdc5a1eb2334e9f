import { createHash } from 'node:crypto';

/** Light and dark by the reader's choice, light on paper. The colours are those of the web application, as sRGB. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--surface:#fdfdfe;--text:#1c1f25;--muted:#555a63;--line:#dfe1e5;--empty:#eceef1;--accent:#2c55c5;
--demand:#2b5cc0;--competition:#cf7f22;--trend:#1f8a68;--monetization:#ad3f8a;--resources:#6f97a6;
--series1:#2b5cc0;--series2:#b4571e;--series3:#1d7a57;--series4:#9c3a7d;--series5:#6a671d;--series6:#3f4550}
@media (prefers-color-scheme:dark){:root{--surface:#111317;--text:#e7e9ed;--muted:#a3a8b1;--line:#2c3037;--empty:#23262c;--accent:#8db0ff;
--demand:#6d9bf5;--competition:#eeb069;--trend:#5cc4a0;--monetization:#dd83bd;--resources:#7fa3b0;
--series1:#7aa5f7;--series2:#f0a46a;--series3:#62c79f;--series4:#e08cc4;--series5:#d3c860;--series6:#c3c7cf}}
@media print{:root{color-scheme:light;--surface:#fff;--text:#111;--muted:#444;--line:#ccc;--empty:#eee;--accent:#1d3f9b;
--demand:#2b5cc0;--competition:#cf7f22;--trend:#1f8a68;--monetization:#ad3f8a;--resources:#6f97a6;
--series1:#2b5cc0;--series2:#b4571e;--series3:#1d7a57;--series4:#9c3a7d;--series5:#6a671d;--series6:#3f4550}}
*{box-sizing:border-box}
html{background:var(--surface);color:var(--text);font:15px/1.5 "Inter Variable",Inter,system-ui,sans-serif;-webkit-text-size-adjust:100%;print-color-adjust:exact}
main,footer{max-width:46rem;margin:0 auto;padding:1.5rem 1.25rem}
footer{color:var(--muted);font-size:.8rem;border-top:1px solid var(--line);display:flex;flex-wrap:wrap;gap:.25rem 1rem}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 .5rem;letter-spacing:-.01em;overflow-wrap:anywhere}
h2{font-size:1.25rem;line-height:1.3;margin:2.5rem 0 .75rem;padding-top:.9rem;border-top:1px solid var(--line);overflow-wrap:anywhere}
h3{font-size:1rem;margin:1.6rem 0 .5rem}
p{margin:.5rem 0;overflow-wrap:anywhere}
.muted{color:var(--muted);font-size:.85rem}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:.6rem 1.5rem;margin:.75rem 0}
dt{color:var(--muted);font-size:.8rem}
dd{margin:0;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
ul,ol{padding-left:1.25rem;margin:.5rem 0}
li{margin:.25rem 0;overflow-wrap:anywhere}
figure{margin:.75rem 0;break-inside:avoid}
figcaption,caption{color:var(--muted);font-size:.8rem;text-align:left}
caption{padding-bottom:.35rem}
svg{display:block;width:100%;height:auto;font-family:inherit}
.scroll{overflow-x:auto;margin:.75rem 0}
.scroll:focus-visible,a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.85rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.35rem .9rem .35rem 0;border-bottom:1px solid var(--line);font-weight:400;overflow-wrap:break-word}
thead th{color:var(--muted);font-size:.8rem;white-space:nowrap}
tbody th{min-width:7rem}
.number{text-align:right;white-space:nowrap}
th:last-child,td:last-child{padding-right:0}
a{color:var(--accent)}
.f-text{fill:var(--text)}.f-muted{fill:var(--muted)}.f-line{fill:var(--line)}.f-empty{fill:var(--empty)}.f-accent{fill:var(--accent)}
.f-demand{fill:var(--demand)}.f-competition{fill:var(--competition)}.f-trend{fill:var(--trend)}.f-monetization{fill:var(--monetization)}.f-resources{fill:var(--resources)}
.f-series1{fill:var(--series1)}.f-series2{fill:var(--series2)}.f-series3{fill:var(--series3)}.f-series4{fill:var(--series4)}.f-series5{fill:var(--series5)}.f-series6{fill:var(--series6)}
.s-text{stroke:var(--text)}.s-muted{stroke:var(--muted)}.s-line{stroke:var(--line)}.s-accent{stroke:var(--accent)}.s-demand{stroke:var(--demand)}.s-trend{stroke:var(--trend)}
@media print{html{font-size:11pt}main,footer{max-width:none;padding:0}.page{break-before:page}h2.page{border-top:0;padding-top:0}h1,h2,h3{break-after:avoid}tr{break-inside:avoid}.scroll{overflow:visible}.screen{display:none}}
@page{margin:18mm 16mm}
`;

const STYLE_HASH = createHash('sha256').update(REPORT_STYLE).digest('base64');

/** Nothing is loaded, run, embedded, framed or sent: only this style applies. */
export const REPORT_CONTENT_SECURITY_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
