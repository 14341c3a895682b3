/**
 * Push services on loopback, which behave like those of Google, Mozilla and Apple, and the browsers behind them. A test
 * creates a browser (`POST /control/devices`), tells its service what to answer (`PUT /control/devices/ID`), and reads
 * what has arrived (`GET /control/devices/ID`), decrypted by a library that the server does not use.
 */
import { createECDH, randomBytes, randomUUID, type ECDH } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import ece from 'http_ece';
import type { Arrived, DeviceOrder, PlannedAnswer, ServiceName, ServiceReport } from '../push-protocol.ts';
import { findPushFault } from './push-rules.ts';

interface Device {
  readonly service: ServiceName;
  readonly ecdh: ECDH;
  readonly auth: string;
  order: DeviceOrder;
  readonly arrived: Arrived[];
  readonly faults: string[];
}

export interface PushServices {
  /** The origins, in the order of `serviceNames`. */
  readonly origins: readonly string[];
  stop(): Promise<void>;
}

export const serviceNames: readonly ServiceName[] = ['google', 'mozilla', 'apple'];

/** Starts the three services, each on a free port. */
export async function startPushServices(): Promise<PushServices> {
  const devices = new Map<string, Device>();
  // The runtime keeps connections open, and a request on one that closes at that moment is lost.
  const options = { keepAliveTimeout: 0 };
  const servers = serviceNames.map((name) =>
    createServer(options, (request, response) => void answer(name, request, response)),
  );
  const answer = async (name: ServiceName, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, room, kind, id = ''] = (request.url ?? '').split('/');
    const body = await readBody(request);
    if (room === 'push') return takePush(devices.get(kind ?? ''), request, body, response);
    if (request.method === 'POST') return sendJson(response, createDevice(devices, name, originOf(request), body));
    const device = devices.get(id);
    if (device === undefined) return void response.writeHead(404).end();
    if (request.method === 'PUT') device.order = JSON.parse(body.toString()) as DeviceOrder;
    sendJson(response, { arrived: device.arrived, faults: device.faults } satisfies ServiceReport);
  };
  const origins = await Promise.all(servers.map(listen));
  return { origins, stop: async () => void (await Promise.all(servers.map(close))) };
}

function createDevice(devices: Map<string, Device>, service: ServiceName, origin: string, body: Buffer): object {
  const id = randomUUID();
  const ecdh = createECDH('prime256v1');
  const p256dh = ecdh.generateKeys('base64url');
  const auth = randomBytes(16).toString('base64url');
  const order = JSON.parse(body.toString()) as DeviceOrder;
  devices.set(id, { service, ecdh, auth, order, arrived: [], faults: [] });
  return { id, endpoint: `${origin}/push/${id}`, expirationTime: null, keys: { p256dh, auth } };
}

function takePush(device: Device | undefined, request: IncomingMessage, body: Buffer, response: ServerResponse): void {
  if (device === undefined) return void response.writeHead(404).end();
  const planned = device.order.answer;
  if (planned === 'hang') return;
  if (planned !== undefined) return send(response, planned);
  const fault = findPushFault(device.service, originOf(request), request.headers, body, device.order);
  if (fault !== null) {
    device.faults.push(fault.reason);
    return send(response, { status: fault.status });
  }
  const { ttl, urgency, topic } = request.headers;
  device.arrived.push({
    payload: decrypt(device, body),
    bytes: body.length,
    ttl: Number(ttl),
    urgency: String(urgency),
    topic: String(topic),
  });
  send(response, { status: 201 });
}

function decrypt({ ecdh, auth }: Device, body: Buffer): string {
  return ece.decrypt(body, { version: 'aes128gcm', privateKey: ecdh, authSecret: auth }).toString('utf8');
}

function send(response: ServerResponse, { status, headers = {} }: PlannedAnswer): void {
  response.writeHead(status, headers).end();
}

function sendJson(response: ServerResponse, value: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function originOf(request: IncomingMessage): string {
  return `http://${request.headers.host}`;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
