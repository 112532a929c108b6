/**
 * Which family the presets of OpenStreetMap's editor belong to: whole ids, or `shop/*` for what is not named more
 * precisely. The speciality is found by the preset's own name. What is not listed is no business.
 */
export const PRESETS: Readonly<Record<string, string>> = {
  banking: "amenity/bank",
  insurance: "office/insurance office/insurance_adjuster",
  healthcare:
    "amenity/hospital amenity/clinic amenity/doctors amenity/doctors/general healthcare healthcare/hospice amenity/social_facility/ambulatory_care emergency/ambulance_station healthcare/blood_donation healthcare/birthing_center",
  retail: "shop shop/* amenity/marketplace amenity/toy_library",
  grocery:
    "shop/supermarket shop/supermarket/organic shop/convenience shop/greengrocer shop/deli shop/dairy shop/cheese shop/butcher shop/seafood shop/frozen_food shop/health_food shop/farm shop/general shop/spices shop/nuts shop/wine shop/alcohol shop/beverages shop/rice shop/honey shop/coffee shop/tea shop/kiosk shop/country_store shop/water shop/wholesale shop/pasta",
  foodservice:
    "amenity/restaurant amenity/restaurant/* amenity/fast_food amenity/fast_food/* amenity/cafe amenity/cafe/* amenity/food_court amenity/pub amenity/pub/* amenity/bar amenity/bar/* amenity/biergarten amenity/ice_cream amenity/ice_cream/* shop/ice_cream amenity/hookah_lounge amenity/internet_cafe",
  bakery: "shop/bakery shop/pastry shop/confectionery shop/chocolate craft/confectionery",
  lodging:
    "tourism/hotel tourism/motel tourism/hostel tourism/guest_house tourism/chalet tourism/apartment tourism/camp_site tourism/camp_site/* tourism/caravan_site tourism/alpine_hut tourism/wilderness_hut leisure/resort leisure/beach_resort amenity/love_hotel leisure/summer_camp",
  brewery:
    "craft/brewery craft/winery craft/distillery landuse/vineyard amenity/pub/microbrewery man_made/works/brewery landuse/industrial/brewery",
  fitness:
    "leisure/fitness_centre leisure/fitness_centre/* leisure/sports_centre leisure/sports_centre/* leisure/swimming_pool leisure/dance leisure/sports_hall leisure/horse_riding leisure/trampoline_park amenity/dojo amenity/dancing_school amenity/dive_centre",
  beauty:
    "shop/hairdresser shop/hairdresser/* shop/beauty shop/beauty/* shop/tattoo shop/massage shop/piercing leisure/sauna amenity/public_bath leisure/hot_tub",
  events:
    "amenity/events_venue amenity/conference_centre amenity/exhibition_centre craft/caterer craft/photographer amenity/community_centre/village_hall",
  travel:
    "shop/travel_agency office/travel_agent tourism/information tourism/information/office tourism/trail_riding_station leisure/marina",
  clinic:
    "amenity/dentist healthcare/* amenity/doctors/* amenity/clinic/* amenity/pharmacy shop/optician shop/hearing_aids shop/medical_supply office/therapist office/physician amenity/nursing_home amenity/social_facility/assisted_living",
  veterinary:
    "amenity/veterinary amenity/veterinary_pharmacy amenity/animal_boarding amenity/animal_breeding shop/pet_grooming",
  law: "office/lawyer office/lawyer/* office/notary office/bail_bond_agent-US-PH office/bail_bond_agent office/private_investigator",
  accounting: "office/accountant office/tax_advisor",
  investment:
    "office/financial office/financial_advisor amenity/bureau_de_change amenity/money_transfer shop/money_lender office/mortgage",
  software: "office/it",
  agency: "office/advertising_agency office/graphic_design office/translator craft/signmaker office/employment_agency",
  consulting: "office/consulting office/adoption_agency office/security",
  realestate:
    "office/estate_agent office/property_management office/coworking amenity/coworking_space building/apartments building/warehouse",
  construction:
    "office/architect office/engineer office/surveyor office/construction_company craft/roofer craft/carpenter craft/scaffolder craft/tiler craft/plasterer craft/painter craft/floorer craft/stonemason craft/parquet_layer craft/carpet_layer craft/joiner craft/glaziery craft/window_construction craft/metal_construction",
  homeservices:
    "craft/plumber craft/electrician craft/hvac craft/cleaning craft/chimney_sweeper craft/key_cutter craft/locksmith shop/locksmith craft/gardener craft/insulator craft/electronics_repair craft/upholsterer craft/tailor craft/dressmaker craft/shoemaker craft/watchmaker craft/clockmaker shop/laundry shop/laundry/* shop/dry_cleaning shop/shoe_repair shop/repair shop/tailor shop/pest_control shop/glaziery",
  airline: "aeroway/aerodrome aeroway/terminal aeroway/helipad aeroway/hangar",
  rail: "railway/station railway/subway railway/tram railway/monorail railway/funicular public_transport/station public_transport/station_train public_transport/station_subway public_transport/station_bus amenity/bus_station railway/rail/highspeed railway/preserved",
  logistics:
    "amenity/post_office amenity/post_depot office/moving_company office/logistics shop/storage_rental amenity/ferry_terminal shop/outpost landuse/harbour amenity/parcel_locker",
  automotive:
    "shop/car shop/car/* shop/car_repair shop/car_parts shop/motorcycle shop/motorcycle_repair shop/tyres shop/caravan shop/truck shop/truck_repair shop/tractor amenity/fuel shop/fuel amenity/car_rental amenity/car_sharing amenity/car_wash amenity/taxi amenity/parking amenity/parking/* amenity/vehicle_inspection amenity/motorcycle_rental amenity/charging_station",
  utility:
    "power/plant power/plant/* office/energy_supplier office/water_utility man_made/water_works man_made/wastewater_plant amenity/recycling_centre amenity/recycling amenity/waste_transfer_station landuse/landfill shop/gas landuse/industrial/scrap_yard",
  telecom: "shop/mobile_phone shop/telecommunication office/telecommunication telecom/exchange telecom/data_center",
  manufacturing:
    "man_made/works craft/* landuse/industrial landuse/industrial/slaughterhouse building/industrial building/manufacture",
  mining: "landuse/quarry man_made/mineshaft man_made/petroleum_well landuse/salt_pond man_made/adit",
  farm: "landuse/farmyard landuse/farmland landuse/farm landuse/orchard landuse/olive_grove landuse/plant_nursery landuse/greenhouse_horticulture landuse/aquaculture landuse/aquaculture/* craft/beekeeper office/forestry landuse/forest building/farm building/stable",
  publicservice:
    "amenity/townhall amenity/townhall/* amenity/police amenity/fire_station amenity/library amenity/courthouse amenity/prison office/government office/government/* office/diplomatic office/diplomatic/* amenity/embassy landuse/military/base military/office amenity/ranger_station leisure/park leisure/nature_reserve polling_station office/administrative emergency/disaster_response emergency/mountain_rescue emergency/lifeboat_station",
  nonprofit:
    "amenity/place_of_worship amenity/place_of_worship/* amenity/social_facility amenity/social_facility/* amenity/social_centre amenity/community_centre amenity/community_centre/* amenity/animal_shelter amenity/monastery office/ngo office/charity office/foundation office/association office/union office/political_party office/religion club club/scout amenity/refugee_site",
  education:
    "amenity/school amenity/university amenity/college amenity/kindergarten amenity/childcare amenity/prep_school amenity/music_school amenity/language_school amenity/driving_school amenity/driver_training amenity/training education education/* office/educational_institution leisure/hackerspace",
  museum:
    "tourism/museum tourism/museum/* tourism/gallery tourism/zoo tourism/zoo/* tourism/aquarium tourism/theme_park tourism/attraction leisure/water_park leisure/garden/botanical historic/castle historic/castle/* attraction/amusement_ride attraction/carousel attraction/roller_coaster attraction/big_wheel attraction/maze amenity/planetarium amenity/arts_centre leisure/indoor_play leisure/playground/indoor",
  sport:
    "leisure/stadium club/sport leisure/golf_course leisure/ice_rink leisure/bowling_alley leisure/miniature_golf leisure/disc_golf_course leisure/track leisure/track/horse_racing leisure/pitch/tennis landuse/winter_sports leisure/pitch/padel leisure/pitch/paintball leisure/pitch/archery",
  media:
    "amenity/cinema amenity/theatre amenity/theatre/* amenity/studio amenity/studio/* office/newspaper amenity/nightclub amenity/nightclub/* amenity/karaoke_box amenity/stripclub",
  science:
    "man_made/observatory man_made/telescope man_made/telescope/* aeroway/spaceport amenity/research_institute office/research craft/photographic_laboratory",
  fantasy: "attraction/pirate_ship attraction/dark_ride shop/psychic",
  gaming:
    "amenity/casino amenity/gambling leisure/amusement_arcade leisure/adult_gaming_centre leisure/escape_game shop/lottery shop/bookmaker shop/games",
  funeral:
    "shop/funeral_directors landuse/cemetery amenity/grave_yard amenity/crematorium amenity/funeral_hall amenity/mortuary",
};
