using System.Linq;
using Xunit;

namespace ResolutionGen.Tests.Phenomena;

/// <summary>Parts A and B of one resolution stand in one file under one number: each is a resolution.</summary>
public class LetterPartTests
{
    private const string English = "71/245.  Lighthouses of the northern seas\n\nA\n\nTHE LAMPS\n\nThe General Assembly,\n\nRecalling its earlier resolutions,\n\n1.  Decides to light the lamps;\n\n2.  Decides to keep them lit.\n\nB\n\nTHE KEEPERS\n\nThe General Assembly,\n\nRecalling its earlier resolutions,\n\n1.  Thanks the keepers;\n\n2.  Invites them to stay.\n";
    private const string French = "71/245.  Phares des mers du Nord\n\nA\n\nLES LAMPES\n\nL’Assemblée générale,\n\nRappelant ses résolutions antérieures,\n\n1.  Décide d’allumer les lampes ;\n\n2.  Décide de les entretenir.\n\nB\n\nLES GARDIENS\n\nL’Assemblée générale,\n\nRappelant ses résolutions antérieures,\n\n1.  Remercie les gardiens ;\n\n2.  Les invite à rester.\n";
    private const string Spanish = "71/245.  Faros de los mares del norte\n\nA\n\nLAS LÁMPARAS\n\nLa Asamblea General,\n\nRecordando sus resoluciones anteriores,\n\n1.  Decide encender las lámparas;\n\n2.  Decide mantenerlas encendidas.\n\nB\n\nLOS GUARDIANES\n\nLa Asamblea General,\n\nRecordando sus resoluciones anteriores,\n\n1.  Agradece a los guardianes;\n\n2.  Los invita a quedarse.\n";
    private const string Russian = "71/245.  Маяки северных морей\n\nА\n\nЛАМПЫ\n\nГенеральная Ассамблея,\n\nссылаясь на свои предыдущие резолюции,\n\n1.  постановляет зажечь лампы;\n\n2.  постановляет не гасить их.\n\nВ\n\nСМОТРИТЕЛИ\n\nГенеральная Ассамблея,\n\nссылаясь на свои предыдущие резолюции,\n\n1.  благодарит смотрителей;\n\n2.  предлагает им остаться.\n";
    private const string Chinese = "71/245.  北海的灯塔\n\nA\n\n灯\n\n大会，\n\n回顾其以往各项决议，\n\n1.  决定点亮各灯；\n\n2.  决定保持各灯长明。\n\nB\n\n守灯人\n\n大会，\n\n回顾其以往各项决议，\n\n1.  感谢守灯人；\n\n2.  邀请他们留任。\n";
    private const string Arabic = "71/245 - منارات البحار الشمالية\n\nألف\n\nالمصابيح\n\nإن الجمعية العامة،\n\nإذ تشير إلى قراراتها السابقة،\n\n1 - تقرر إنارة المصابيح؛\n\n2 - تقرر إبقاءها منيرة.\n\nباء\n\nالحراس\n\nإن الجمعية العامة،\n\nإذ تشير إلى قراراتها السابقة،\n\n1 - تشكر الحراس؛\n\n2 - تدعوهم إلى البقاء.\n";

    [Theory]
    [InlineData(English)]
    [InlineData(French)]
    [InlineData(Spanish)]
    [InlineData(Russian)]
    [InlineData(Chinese)]
    [InlineData(Arabic)]
    public void Each_letter_part_is_a_resolution_of_the_common_number(string text)
    {
        var resolutions = ResolutionDocument.Parse(text).Resolutions;

        Assert.Equal(["A/RES/71/245A", "A/RES/71/245B"], resolutions.Select(resolution => resolution.Symbol?.Value));
        Assert.All(resolutions, resolution => Assert.Equal((1, 2), (resolution.Preambular.Count, resolution.Operative.Count)));
    }
}
