import { describe, expect, test } from 'vitest';
import { checks } from '../../../src/rules/checks/index.ts';
import { draftedBy } from './checked.ts';

describe('works that do not fit what they are cited for', () => {
  test.each([
    [
      'reference-out-of-context',
      'Our syrup calms bronchitis [1].\nReferences\n1. Doe A, Roe B. Drops for adults with glaucoma: a randomised trial. Eye. 2020;3:4-8.',
    ],
    [
      'reference-out-of-context',
      'Notre sirop calme la bronchite [1].\nRéférences\n1. Martin P, Durand A. Collyre et glaucome : essai randomisé. J Fr Ophtalmol. 2020;3:4-8.',
    ],
    [
      'reference-other-intervention',
      'Our umbilical cord stem cells help children with spina bifida [1].\nReferences\n1. Doe A, Roe B. Bone marrow mononuclear cells in spina bifida: a randomised trial. Brain. 2020;3:4-8.',
    ],
    [
      'reference-preclinical',
      'Our syrup calms bronchitis [1].\nReferences\n1. Doe A, Roe B. Thyme syrup in a mouse model of bronchitis. Lung. 2020;3:4-8.',
    ],
    [
      'reference-preclinical',
      'Notre sirop calme la bronchite [1].\nRéférences\n1. Martin P, Durand A. Sirop de thym chez la souris atteinte de bronchite. Rev Mal Respir. 2020;3:4-8.',
    ],
    [
      'reference-weak-design',
      'Our syrup calms bronchitis [1].\nReferences\n1. Doe A, Roe B. Thyme syrup in bronchitis: a case report. Lung. 2020;3:4-8.',
    ],
    [
      'reference-weak-design',
      'Notre sirop calme la bronchite [1].\nRéférences\n1. Martin P, Durand A. Sirop de thym et bronchite : à propos d’un cas. Rev Mal Respir. 2020;3:4-8.',
    ],
  ])('%s: %s', (check, text) => {
    expect(draftedBy(checks[check]!, text)).toEqual(['[1]']);
  });

  test.each([
    [
      'reference-out-of-context',
      'Our syrup calms bronchitis [1].\nReferences\n1. Doe A, Roe B. Thyme syrup in acute bronchitis: a randomised trial. Lung. 2020;3:4-8.',
    ],
    [
      'reference-out-of-context',
      'Notre sirop calme la bronchite [1].\nRéférences\n1. Martin P, Durand A. Sirop de thym et bronchite aiguë : essai randomisé. Rev Mal Respir. 2020;3:4-8.',
    ],
    [
      'reference-preclinical',
      'In mice our syrup calms bronchitis [1].\nReferences\n1. Doe A, Roe B. Thyme syrup in a mouse model of bronchitis. Lung. 2020;3:4-8.',
    ],
    [
      'reference-preclinical',
      'Notre sirop calme la bronchite [1].\nRéférences\n1. Martin P, Durand A. Sirop de thym et bronchite de l’adulte : essai randomisé. Rev Mal Respir. 2020;3:4-8.',
    ],
    [
      'reference-weak-design',
      'Our syrup calms bronchitis [1].\nReferences\n1. Doe A, Roe B. Thyme syrup in bronchitis: a randomised trial. Lung. 2020;3:4-8.',
    ],
    [
      'reference-weak-design',
      'Notre sirop calme la bronchite [1].\nRéférences\n1. Martin P, Durand A. Sirop de thym et bronchite. Rev Mal Respir. 2020;3:4-8.',
    ],
  ])('not %s: %s', (check, text) => {
    expect(draftedBy(checks[check]!, text)).toEqual([]);
  });
});
