import { type DynamicModule, Module } from '@nestjs/common';
import { Client } from '@temporalio/client';
import {
  AnswerStore,
  CaseReader,
  ClaimReader,
  FacilitatorStore,
  DraftStore,
  DuplicateReader,
  FailingReader,
  hashToken,
  InboundStore,
  Intake,
  LinkStore,
  NamelessAnswers,
  PrintedLetters,
  ProfileStore,
  ReceivedStore,
  RecoverStore,
  type StaffMember,
  StaffStore,
  VenueStore,
} from '@whenready/persistence';
import { DataSource } from 'typeorm';
import { CaseDoor } from '../src/commands/caseDoor.js';
import { CaseEngine } from '../src/temporal/caseEngine.js';

export const TOKENS = {
  coordinator: 'coordinator-token-0001',
  facilitator: 'facilitator-token-0001',
  supervisor: 'supervisor-token-0001',
  commissioner: 'commissioner-token-01',
  administrator: 'administrator-token-1',
  referrer: 'referrer-token-000001',
} as const;

const staff: StaffMember[] = (Object.keys(TOKENS) as (keyof typeof TOKENS)[]).map((role) => ({
  id: `staff-${role}`,
  name: 'Sam Field',
  email: `${role}@example.org`,
  role,
  provider: role === 'coordinator' ? 'restorative-gloucestershire' : null,
  profile: 'gloucestershire',
  active: true,
}));

const ownerOf = (hash: string): StaffMember | null => {
  const place = Object.values(TOKENS).findIndex((token) => hashToken(token) === hash);
  return staff[place] ?? null;
};

@Module({})
class OutsideModule {}

/** What a real server would be needed for, replaced; every method answers as a fresh, empty, well system does. */
export function outside() {
  const parts = {
    engine: { give: jest.fn() },
    answers: { find: jest.fn().mockResolvedValue(null) },
    door: { look: jest.fn().mockResolvedValue(null), shares: jest.fn().mockResolvedValue([]) },
    reader: {
      list: jest.fn().mockResolvedValue({ items: [], total: 0, page: 1, pageSize: 25 }),
      find: jest.fn().mockResolvedValue(null),
      timeline: jest.fn().mockResolvedValue(null),
      journal: jest.fn().mockResolvedValue([]),
      text: jest.fn().mockResolvedValue(null),
      stalled: jest.fn().mockResolvedValue([]),
      revisionOf: jest.fn().mockResolvedValue(null),
      among: jest.fn().mockResolvedValue([]),
      byReference: jest.fn().mockResolvedValue(null),
    },
    claims: { byId: jest.fn().mockResolvedValue(null) },
    failing: { list: jest.fn().mockResolvedValue([]) },
    duplicates: { likely: jest.fn().mockResolvedValue([]) },
    intake: {
      storeText: jest.fn(),
      storePeople: jest.fn(),
      storeDetails: jest.fn(),
      storeCrimeReference: jest.fn(),
      allocateReference: jest.fn().mockResolvedValue('GLO-2026-0042'),
    },
    inbound: {
      takeFrom: jest.fn().mockResolvedValue(true),
      take: jest.fn().mockResolvedValue('new'),
      servicesOf: jest.fn().mockResolvedValue([]),
      caseNamed: jest.fn().mockResolvedValue(null),
      due: jest.fn().mockResolvedValue([]),
      settle: jest.fn(),
      tryLater: jest.fn(),
      unmatched: jest.fn().mockResolvedValue([]),
      readOnes: jest.fn().mockResolvedValue([]),
      read: jest.fn().mockResolvedValue(true),
      assign: jest.fn().mockResolvedValue(true),
    },
    links: {
      look: jest.fn().mockResolvedValue(null),
      takeTry: jest.fn().mockResolvedValue(4),
      checkWordOf: jest.fn().mockResolvedValue(null),
      use: jest.fn().mockResolvedValue('taken'),
    },
    nameless: { keep: jest.fn().mockResolvedValue(undefined), release: jest.fn().mockResolvedValue(undefined) },
    printed: { of: jest.fn().mockResolvedValue([]), read: jest.fn().mockResolvedValue(null) },
    drafts: {
      make: jest.fn().mockResolvedValue(true),
      list: jest.fn().mockResolvedValue([]),
      find: jest.fn().mockResolvedValue(null),
      take: jest.fn().mockResolvedValue(true),
      rewrite: jest.fn().mockResolvedValue(true),
      discard: jest.fn().mockResolvedValue(true),
      hold: jest.fn().mockResolvedValue(null),
      letGo: jest.fn(),
      becameCase: jest.fn(),
    },
    received: {
      keep: jest.fn().mockResolvedValue('new'),
      ofDrafts: jest.fn().mockResolvedValue(new Map()),
      original: jest.fn().mockResolvedValue(null),
      setAside: jest.fn().mockResolvedValue([]),
      oneAside: jest.fn().mockResolvedValue(null),
      draftAfterAll: jest.fn().mockResolvedValue(true),
    },
    recover: { one: jest.fn().mockResolvedValue(null) },
    staff: {
      byId: jest.fn(async (id: string) => staff.find((each) => each.id === id) ?? null),
      byTokenHash: jest.fn(async (hash: string) => ownerOf(hash)),
      list: jest.fn().mockResolvedValue(staff.slice(0, 1)),
      activeByIds: jest.fn(async (ids: readonly string[]) => staff.filter(({ id }) => ids.includes(id))),
    },
    register: {
      ofProfile: jest.fn().mockResolvedValue([]),
      byId: jest.fn().mockResolvedValue(null),
      caseloads: jest.fn().mockResolvedValue(new Map()),
      put: jest.fn(),
      addAbsence: jest.fn(),
      addConflict: jest.fn(),
    },
    venues: {
      byId: jest.fn().mockResolvedValue(null),
      list: jest.fn().mockResolvedValue([]),
      put: jest.fn(),
      taken: jest.fn().mockResolvedValue([]),
    },
    dataSource: { query: jest.fn().mockResolvedValue([]) },
    profiles: { get: jest.fn().mockResolvedValue(null), versions: jest.fn().mockResolvedValue([]) },
    client: {
      options: { namespace: 'whenready' },
      connection: { withDeadline: (_until: number, work: () => unknown) => work(), close: jest.fn() },
      workflowService: { describeNamespace: jest.fn(), describeTaskQueue: jest.fn() },
    },
  };
  return { ...parts, modules: [moduleOf(parts)] };
}

function moduleOf(parts: Record<string, unknown>): DynamicModule {
  const pairs: [unknown, string][] = [
    [CaseEngine, 'engine'],
    [FailingReader, 'failing'],
    [AnswerStore, 'answers'],
    [CaseDoor, 'door'],
    [CaseReader, 'reader'],
    [ClaimReader, 'claims'],
    [Intake, 'intake'],
    [InboundStore, 'inbound'],
    [LinkStore, 'links'],
    [NamelessAnswers, 'nameless'],
    [PrintedLetters, 'printed'],
    [DraftStore, 'drafts'],
    [ReceivedStore, 'received'],
    [DuplicateReader, 'duplicates'],
    [RecoverStore, 'recover'],
    [StaffStore, 'staff'],
    [FacilitatorStore, 'register'],
    [VenueStore, 'venues'],
    [DataSource, 'dataSource'],
    [ProfileStore, 'profiles'],
    [Client, 'client'],
  ];
  const providers = pairs.map(([provide, part]) => ({ provide: provide as never, useValue: parts[part] }));
  return { module: OutsideModule, global: true, providers, exports: providers };
}
