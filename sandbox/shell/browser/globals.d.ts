interface Window {
  /** What `@forge/bridge` looks for when it loads. */
  __bridge: { callBridge(command: string, payload?: unknown): Promise<unknown> | undefined };
}
