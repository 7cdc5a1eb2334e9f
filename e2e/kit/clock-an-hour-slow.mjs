// Preloaded into the processes of a platform whose tokens are to be old when they are used.
const SHIFT_MS = -3_600_000;
const RealDate = Date;
const now = () => RealDate.now() + SHIFT_MS;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
