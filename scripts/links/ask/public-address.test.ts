import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './public-address.ts';

describe('isPublicAddress', () => {
  it.each([
    '8.8.8.8',
    '93.184.215.14',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.0.1',
    '100.128.0.1',
    '2606:2800:21f:cb07::1',
  ])('accepts %s as public', (ip) => expect(isPublicAddress(ip)).toBe(true));

  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.127.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
  ])('does not take %s for public', (ip) => expect(isPublicAddress(ip)).toBe(false));

  it.each([
    '::',
    '::1',
    '::7f00:1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '100::1',
    '64:ff9b:1::1',
    '2001::1',
    '2001:db8::1',
    '3fff::1',
    '5f00::1',
    '4000::1',
  ])('does not take %s for public', (ip) => expect(isPublicAddress(ip)).toBe(false));

  it.each([
    ['::ffff:', true, false],
    ['64:ff9b::', true, false],
  ])('judges an IPv4 address within %s by itself', (prefix, open, closed) => {
    expect(isPublicAddress(`${prefix}8.8.8.8`)).toBe(open);
    expect(isPublicAddress(`${prefix}127.0.0.1`)).toBe(closed);
    expect(isPublicAddress(`${prefix}a00:1`)).toBe(closed);
  });

  it('judges an IPv4 address within a 6to4 address by itself', () => {
    expect(isPublicAddress('2002:808:808::1')).toBe(true);
    expect(isPublicAddress('2002:7f00:1::1')).toBe(false);
    expect(isPublicAddress('2002:a9fe:a9fe::')).toBe(false);
  });

  it.each(['', 'wire.example', '[::1]', '1.2.3', '8.8.8.8.'])('does not take %j for an address', (text) => {
    expect(isPublicAddress(text)).toBe(false);
  });
});
