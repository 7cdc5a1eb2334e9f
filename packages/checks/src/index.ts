export { checkBoundaries, type Manifest } from './boundaries/check-boundaries.js';
export { checkSizes } from './files/check-sizes.js';
export { type SourceFile, sourceFiles } from './files/source-files.js';
export { type Finding, formatFinding } from './finding.js';
export { compose } from './schema/compose.js';
export { reportChanges } from './schema/report-changes.js';
