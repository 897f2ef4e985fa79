import { STAFF_ROLES } from '@whenready/domain';
import { allows, PERMISSIONS, type Permission } from './permissions.js';

const holders = (permission: Permission) => STAFF_ROLES.filter((role) => allows(role, permission));

test('commissioners and administrators see and touch no case', () => {
  const aboutCases: Permission[] = [
    'case:list',
    'case:read',
    'case:command',
    'letter:read',
    'shuttle:read',
    'stalled:read',
    'contact:read',
    'clock:move',
    'referral:make',
    'informal:record',
    'draft:keep',
    'draft:take',
  ];
  for (const permission of aboutCases) {
    expect(holders(permission)).not.toContain('commissioner');
    expect(holders(permission)).not.toContain('administrator');
  }
});

test('a referrer refers and lists, and reads no case', () => {
  expect(allows('referrer', 'referral:make')).toBe(true);
  expect(allows('referrer', 'case:list')).toBe(true);
  expect(allows('referrer', 'case:read')).toBe(false);
});

test('every permission has a holder', () => {
  for (const permission of Object.keys(PERMISSIONS) as Permission[]) expect(holders(permission)).not.toEqual([]);
});
