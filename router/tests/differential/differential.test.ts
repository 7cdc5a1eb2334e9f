// Before graphql is loaded: its type checks cost a third of the run unless it is told that this is production.
process.env['NODE_ENV'] = 'production';
const { describeDifferential } = await import('./describe-differential.js');

describeDifferential();
