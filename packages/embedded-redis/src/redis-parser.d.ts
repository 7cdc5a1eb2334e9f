declare module 'redis-parser' {
  interface ParserOptions {
    returnReply(reply: unknown): void;
    returnError(error: Error): void;
    returnFatalError?(error: Error): void;
    returnBuffers?: boolean;
  }

  export default class Parser {
    constructor(options: ParserOptions);
    execute(data: Buffer): void;
  }
}
