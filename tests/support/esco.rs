//! A small classification of our own, in ESCO's layout, and taking one in.

use waymark::{
    actions::import_esco::{self, Tally},
    domain::{
        esco::file::{File, Named, Piece},
        permission::Actor,
    },
    store::Store,
};

/// Files by their names.
pub const FILES: &[(&str, &str)] = &[
    (
        "v1.1.1/skills_en.csv",
        "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,description\n\
         KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/weave,skill/competence,cross-sector,weave cloth,\"make cloth\nwork on a loom\",,released,Make cloth of threads.\n\
         KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/weave-wool,skill/competence,sector-specific,weave wool,,,released,\n\
         KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/fibres,knowledge,cross-sector,fibres,textile threads,,released,What threads are made of.\n\
         KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/spin-old,skill/competence,cross-sector,spin by hand,,,released,\n\
         KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/spin,skill/competence,cross-sector,spin threads,,,released,\n",
    ),
    (
        "v1.1.1/skills_lt.csv",
        "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels\n\
         KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/weave,skill/competence,cross-sector,austi audinius,dirbti staklėmis\n",
    ),
    (
        "v1.1.1/skillGroups_en.csv",
        "conceptType,conceptUri,preferredLabel,code\n\
         SkillGroup,http://data.europa.eu/esco/skill/T,textile skills,T\n\
         SkillGroup,http://data.europa.eu/esco/skill/T1,making textiles,T1\n",
    ),
    (
        "v1.1.1/skillsHierarchy_en.csv",
        "Level 0 URI,Level 1 URI,Level 2 URI,Level 3 URI\n\
         http://data.europa.eu/esco/skill/T\n\
         http://data.europa.eu/esco/skill/T,http://data.europa.eu/esco/skill/T1\n",
    ),
    (
        "v1.1.1/broaderRelationsSkillPillar.csv",
        "conceptType,conceptUri,broaderType,broaderUri\n\
         KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/weave,SkillGroup,http://data.europa.eu/esco/skill/T1\n\
         KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/weave-wool,KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/weave\n\
         KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/spin,SkillGroup,http://data.europa.eu/esco/skill/T1\n",
    ),
    (
        "v1.1.1/ISCOGroups_en.csv",
        "conceptType,conceptUri,code,preferredLabel\n\
         ISCOGroup,http://data.europa.eu/esco/isco/C7,7,Craft workers\n\
         ISCOGroup,http://data.europa.eu/esco/isco/C73,73,Handicraft workers\n",
    ),
    (
        "v1.1.1/occupations_en.csv",
        "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,code\n\
         Occupation,http://data.europa.eu/esco/occupation/weaver,73,weaver,cloth maker,73.1\n",
    ),
    (
        "v1.1.1/occupationSkillRelations.csv",
        "occupationUri,relationType,skillType,skillUri\n\
         http://data.europa.eu/esco/occupation/weaver,essential,skill/competence,http://data.europa.eu/esco/skill/weave\n\
         http://data.europa.eu/esco/occupation/weaver,optional,knowledge,http://data.europa.eu/esco/skill/fibres\n",
    ),
    (
        "v1.1.1/greenSkillsCollection_en.csv",
        "conceptType,conceptUri,preferredLabel\n\
         KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/weave-wool,weave wool\n",
    ),
];

/// Takes in one file.
pub async fn take_in(store: &Store, path: &str, text: &str) -> Tally {
    let named = Named::read(path);
    let file = File::open(&named, std::io::Cursor::new(text.as_bytes().to_vec()));
    let file = file.unwrap().unwrap();
    let shape = file.shape;
    let pieces: Vec<Piece> = file.map(|piece| piece.unwrap().1).collect();
    let language = named.language.clone().filter(|_| shape.has_language());
    store
        .write(move |c| {
            let (family, version) = (named.family.clone(), named.version.clone());
            let actor = Actor::command_line();
            let sheet = import_esco::begin(c, &actor, family, shape, language, version)?;
            let mut tally = import_esco::take_in(c, &sheet, &pieces)?;
            tally.add(import_esco::end(
                c,
                &sheet,
                pieces.len().try_into().unwrap(),
            )?);
            import_esco::finish(c, tally.changed())?;
            Ok::<_, waymark::actions::Error>(tally)
        })
        .await
        .unwrap()
}

/// Takes in the whole small classification.
pub async fn take_all(store: &Store) -> Tally {
    let mut all = Tally::default();
    for (path, text) in FILES {
        all.add(take_in(store, path, text).await);
    }
    all
}
