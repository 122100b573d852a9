import { typicalProject, typicalSite } from './typical';

test('what is not recorded is as usual', () => {
  expect(typicalSite({})).toEqual({ outgoingMail: true });
  expect(typicalProject({})).toEqual({ customerInvited: true, portalAccess: 'healthy' });
});

test('what is recorded stays', () => {
  expect(typicalSite({ outgoingMail: false, internal: true })).toEqual({
    outgoingMail: false,
    internal: true,
  });
  expect(typicalProject({ customerInvited: false })).toEqual({
    customerInvited: false,
    portalAccess: 'healthy',
  });
});
