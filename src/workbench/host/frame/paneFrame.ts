const sharedRuntimeWithFunctions = 3;

/**
 * An iframe in which office.js takes this page for Excel on the web. The library reads who its host is from the
 * frame's name, which must stand before the frame is inserted.
 */
export function paneFrame(url: string, conversationId: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.name = JSON.stringify({
    baseFrameName: conversationId,
    hostInfo: `Excel$Web$16.01$en-US$telemetry$$$${sharedRuntimeWithFunctions}`,
    xdmInfo: `${conversationId}|workbench|${location.origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
  frame.title = 'Task pane';
  frame.src = new URL(url, location.href).href;
  return frame;
}
