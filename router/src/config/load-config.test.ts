import { ConfigError } from './config-fault.js';
import { loadConfig } from './load-config.js';

const faultsOf = (text: string, environment: Record<string, string> = {}): string[] => {
  try {
    loadConfig(text, 'router.yaml', environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.split('\n');
  }
};

/** How router.yaml refers to an environment variable. */
const variable = (name: string) => `$\{env.${name}}`;

describe('router.yaml', () => {
  it('may be empty: every key has its default', () => {
    const config = loadConfig('', 'router.yaml', {});
    expect(config.supergraph.listen).toBe('127.0.0.1:4000');
    expect(config.traffic_shaping.router.timeout).toBe(30_000);
    expect(config.limits.parser_max_tokens).toBe(15_000);
  });

  it('reads durations and sizes with their units', () => {
    const config = loadConfig(
      'traffic_shaping:\n  router:\n    timeout: 1m 30s\nlimits:\n  http_max_request_bytes: 2mb\n',
      'router.yaml',
      {},
    );
    expect(config.traffic_shaping.router.timeout).toBe(90_000);
    expect(config.limits.http_max_request_bytes).toBe(2_000_000);
  });

  it('refuses an unknown key with file, line and key path', () => {
    expect(faultsOf('supergraph:\n  path: /graphql\nlimits:\n  max_dept: 5\n')).toEqual([
      'router.yaml:4: limits.max_dept: unknown key',
    ]);
  });

  it('tells all faults at once', () => {
    const text =
      'supergraph:\n  listen: nowhere\nlimits:\n  max_depth: many\ntraffic_shaping:\n  router:\n    timeout: soon\n';
    expect(faultsOf(text)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^router\.yaml:2: supergraph\.listen: write host:port/),
        expect.stringMatching(/^router\.yaml:4: limits\.max_depth: /),
        expect.stringMatching(/^router\.yaml:7: traffic_shaping\.router\.timeout: "soon" is not a duration/),
      ]),
    );
    expect(faultsOf(text)).toHaveLength(3);
  });

  it('refuses text that is not YAML and keys that stand twice', () => {
    expect(faultsOf('supergraph: [')[0]).toMatch(/^router\.yaml:\d+: /);
    expect(faultsOf('homepage:\n  enabled: true\nhomepage:\n  enabled: false\n')[0]).toMatch(
      /^router\.yaml:3: .*unique/i,
    );
  });

  it('fills in environment variables, with defaults, also for numbers and booleans', () => {
    const text = `limits:\n  max_depth: ${variable('DEPTH:-7')}\nsandbox:\n  enabled: ${variable('PLAYGROUND')}\n`;
    const config = loadConfig(text, 'router.yaml', { PLAYGROUND: 'true' });
    expect(config.limits.max_depth).toBe(7);
    expect(config.sandbox.enabled).toBe(true);
  });

  it('refuses a variable that is not set and has no default', () => {
    expect(faultsOf(`extensions:\n  identity:\n    secret: ${variable('SECRET')}\n`)).toEqual([
      expect.stringMatching(/^router\.yaml:3: the environment variable SECRET is not set/),
    ]);
  });

  it('refuses a short identity secret', () => {
    expect(faultsOf('extensions:\n  identity:\n    secret: short\n')).toEqual([
      'router.yaml:3: extensions.identity.secret: at least 32 characters',
    ]);
  });

  it('fills in files, and names those that cannot be read', () => {
    const pem = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
    const text = `tls:\n  subgraph:\n    all:\n      certificate_authorities: $\{file./etc/ca.pem}\n`;
    const read = (path: string) => {
      if (path !== '/etc/ca.pem') throw new Error('ENOENT');
      return pem;
    };
    expect(loadConfig(text, 'router.yaml', {}, read).tls.subgraph.all.certificate_authorities).toBe(pem);
    expect(faultsOf(text.replace('/etc/', '/nowhere/'))).toEqual([
      'router.yaml:4: the file /nowhere/ca.pem cannot be read',
    ]);
  });
});
